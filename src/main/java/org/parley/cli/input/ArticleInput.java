package org.parley.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.archive.NewArticle;
import org.parley.archive.intake.ArticleReader;
import org.parley.archive.intake.PassedOver;
import org.parley.archive.intake.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The articles a command is to read: files, folders of files, JSON lines, or `-` for standard
/// input. What cannot be read is told in one line and left out; the rest is read.
public final class ArticleInput {

  /// An article with the name its results carry: the `id` of its line, else its file.
  public record Named(String id, NewArticle article) {}

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final ArticleReader reader = new ArticleReader();
  private final InputStream standardInput;
  private final Consumer<String> complaints;
  private int refused;

  /// @param complaints receives one line for each thing that cannot be read
  public ArticleInput(InputStream standardInput, Consumer<String> complaints) {
    this.standardInput = standardInput;
    this.complaints = complaints;
  }

  /// Reads all sources in order; folders in the order of their file names.
  public void read(List<String> sources, Consumer<Named> articles) throws IOException {
    for (String source : sources) {
      if (source.equals("-")) {
        take("standard input", standardInput.readAllBytes(), articles);
      } else if (Files.isDirectory(Path.of(source))) {
        readFolder(Path.of(source), articles);
      } else {
        readFile(Path.of(source), articles);
      }
    }
  }

  /// How many articles, lines or files could not be read.
  public int refused() {
    return refused;
  }

  private void readFolder(Path folder, Consumer<Named> articles) throws IOException {
    PassedOver others = new PassedOver();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(ArticleInput::isDocument).sorted().toList()) {
        if (ArticleReader.isReadable(file.toString())) {
          readFile(file, articles);
        } else {
          others.count(file);
        }
      }
    }
    others.words().ifPresent(words -> complaints.accept(folder + ": " + words));
  }

  private static boolean isDocument(Path file) {
    String name = String.valueOf(file.getFileName());
    return Files.isRegularFile(file) && !name.toLowerCase(Locale.ROOT).startsWith("readme");
  }

  private void readFile(Path file, Consumer<Named> articles) throws IOException {
    if (!Files.exists(file)) {
      refuse(file.toString(), "There is no such file.");
    } else if (isLines(file.toString())) {
      take(file.toString(), Files.readAllBytes(file), articles);
    } else {
      reader.read(file).forEach(r -> give(file.toString(), r, articles));
    }
  }

  private static boolean isLines(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
  }

  private void take(String name, byte[] bytes, Consumer<Named> articles) {
    boolean lines = isLines(name) || startsWithBrace(bytes);
    if (!lines || bytes.length == 0) {
      reader.read(name, bytes).forEach(r -> give(name, r, articles));
      return;
    }
    int number = 0;
    for (byte[] line : lines(bytes)) {
      number++;
      if (!new String(line, StandardCharsets.UTF_8).isBlank()) {
        takeLine(name + ":" + number, line, articles);
      }
    }
  }

  private void takeLine(String place, byte[] line, Consumer<Named> articles) {
    String id = idOf(line);
    for (Reading reading : reader.read("line.jsonl", line)) {
      switch (reading) {
        case Reading.Legible legible ->
            hand(new Named(id == null ? place : id, legible.article()), articles);
        case Reading.Illegible illegible -> refuse(place, illegible.reason());
      }
    }
  }

  private void give(String id, Reading reading, Consumer<Named> articles) {
    switch (reading) {
      case Reading.Legible legible -> hand(new Named(id, legible.article()), articles);
      case Reading.Illegible illegible -> refuse(illegible.name(), illegible.reason());
    }
  }

  /// An article that cannot be worked on is told and left out, so that the others are still read.
  /// What goes wrong while results are written concerns them all.
  private void hand(Named named, Consumer<Named> articles) {
    try {
      articles.accept(named);
    } catch (UncheckedIOException output) {
      throw output;
    } catch (RuntimeException broken) {
      refuse(named.id(), "It could not be worked on: " + broken);
    }
  }

  private void refuse(String name, String reason) {
    refused++;
    complaints.accept(name + ": " + reason);
  }

  private static boolean startsWithBrace(byte[] bytes) {
    for (byte value : bytes) {
      if (!Character.isWhitespace(value)) {
        return value == '{';
      }
    }
    return false;
  }

  private static @Nullable String idOf(byte[] line) {
    try {
      JsonNode id = MAPPER.readTree(line).path("id");
      return id.isString() ? id.stringValue() : null;
    } catch (JacksonException notJson) {
      return null; // reported when the line is read
    }
  }

  private static List<byte[]> lines(byte[] bytes) {
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        lines.add(java.util.Arrays.copyOfRange(bytes, start, i));
        start = i + 1;
      }
    }
    return lines;
  }
}
