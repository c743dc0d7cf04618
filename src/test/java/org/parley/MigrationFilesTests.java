package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Two changes of the database under one number would stop every start; so would a file that is
/// passed over because of its name.
class MigrationFilesTests {

  private static final Path FOLDER = Path.of("src/main/resources/db/h2");

  private static final Pattern NAME = Pattern.compile("V(\\d+)__[a-z]+(_[a-z]+)*\\.sql");

  @Test
  void everyFileIsNamedAsTheDatabaseExpects() throws IOException {
    assertThat(names()).isNotEmpty().allMatch(NAME.asMatchPredicate());
  }

  @Test
  void everyNumberStandsOnceAndNoneIsLeftOut() throws IOException {
    List<Integer> numbers =
        names().stream()
            .flatMap(name -> NAME.matcher(name).results())
            .map(MigrationFilesTests::number)
            .sorted()
            .toList();
    assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
  }

  private static int number(MatchResult name) {
    return Integer.parseInt(name.group(1));
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
