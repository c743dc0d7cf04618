package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What grows beyond these sizes hides a second subject that wants a name of its own.
class SizeTests {

  private static final Path SOURCES = Path.of("src/main/java/org/parley");

  private static final int LONGEST_FILE = 270;

  /// The rooms that read text are held to the size at which any other file is to be looked at.
  private static final int LONGEST_READING_FILE = 250;

  private static final List<String> READING = List.of("text", "time", "lexicon", "extract");

  /// About a dozen and a half; what a package says of itself does not count.
  private static final int LARGEST_PACKAGE = 18;

  @Test
  void filesAreShort() throws IOException {
    assertThat(sources().stream().filter(file -> lines(file) > limit(file))).isEmpty();
  }

  @Test
  void packagesAreSmall() throws IOException {
    Map<Path, Long> sizes =
        sources().stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));

    assertThat(sizes).hasSizeGreaterThan(60);
    assertThat(sizes)
        .allSatisfy((folder, files) -> assertThat(files).isLessThanOrEqualTo(LARGEST_PACKAGE));
  }

  private static int limit(Path file) {
    String room = SOURCES.relativize(file).getName(0).toString();
    return READING.contains(room) ? LONGEST_READING_FILE : LONGEST_FILE;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
