package org.parley.archive.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A file of JSON lines that only grows. What [#append] has returned from is on the disk and
/// survives the end of the process and of the machine.
///
/// A line cut off by a crash was never acknowledged; reading skips it.
final class Journal<T> {

  private final Path file;
  private final Class<T> type;
  private final JsonMapper mapper;

  Journal(Path file, Class<T> type, JsonMapper mapper) {
    this.file = file;
    this.type = type;
    this.mapper = mapper;
  }

  /// Writes the entries and waits until the disk has them.
  synchronized void append(List<T> entries) {
    StringBuilder lines = new StringBuilder();
    entries.forEach(entry -> lines.append(mapper.writeValueAsString(entry)).append('\n'));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      write(lines.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  private void write(String lines) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      String start = endsInsideLine(channel) ? "\n" : "";
      channel.position(channel.size());
      ByteBuffer bytes = ByteBuffer.wrap((start + lines).getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private static boolean endsInsideLine(FileChannel channel) throws IOException {
    if (channel.size() == 0) {
      return false;
    }
    ByteBuffer last = ByteBuffer.allocate(1);
    channel.read(last, channel.size() - 1);
    return last.get(0) != '\n';
  }

  /// All entries in the order they were written. The stream holds the file open until closed.
  Stream<T> read() {
    if (!Files.exists(file)) {
      return Stream.empty();
    }
    try {
      // Unlike Files.lines this reader accepts a character that a crash cut in two.
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
      return reader.lines().flatMap(this::parse).onClose(() -> close(reader));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<T> parse(String line) {
    try {
      return line.isBlank() ? Stream.empty() : Stream.of(mapper.readValue(line, type));
    } catch (JacksonException e) {
      return Stream.empty();
    }
  }
}
