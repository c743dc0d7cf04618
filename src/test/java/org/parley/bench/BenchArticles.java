package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.archive.intake.ArticleReader;
import org.parley.archive.intake.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Texts to measure with: a folder of articles or a file of JSON lines.
final class BenchArticles {

  /// A text with its publication date, given as `published` or as `dct`.
  record Text(String text, @Nullable LocalDate published) {}

  private static final int DAY_LENGTH = 10;

  private BenchArticles() {}

  static List<Text> read(String path) throws IOException {
    return Files.isDirectory(Path.of(path)) ? folder(Path.of(path)) : lines(Path.of(path));
  }

  private static List<Text> lines(Path file) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    List<Text> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode article = mapper.readTree(line);
      String day = article.path("published").asString(article.path("dct").asString(""));
      texts.add(new Text(article.path("text").asString(""), day(day)));
    }
    return texts;
  }

  private static @Nullable LocalDate day(String text) {
    return text.length() < DAY_LENGTH ? null : LocalDate.parse(text.substring(0, DAY_LENGTH));
  }

  private static List<Text> folder(Path folder) throws IOException {
    ArticleReader reader = new ArticleReader();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .flatMap(file -> reader.read(file).stream())
          .filter(Reading.Legible.class::isInstance)
          .map(reading -> ((Reading.Legible) reading).article())
          .map(article -> new Text(article.text(), article.published()))
          .toList();
    }
  }
}
