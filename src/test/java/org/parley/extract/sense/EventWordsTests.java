package org.parley.extract.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.lexicon.DataEntry;
import org.parley.lexicon.DataFile;
import org.yaml.snakeyaml.Yaml;

class EventWordsTests {

  @Test
  void aListThatTheFileHasNotIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventWords.standard().is("carier", "hold"))
        .withMessageContaining("carier");
  }

  /// Dates are read by one list and events by the other; both are to look the same way.
  @Test
  void whatLooksAheadForDatesDoesSoForEvents() throws IOException {
    Map<String, Map<String, List<String>>> cues =
        new Yaml().load(Files.readString(Path.of("data/time/cues.yaml")));

    assertThat(cues.getOrDefault("roles", Map.of()).get("TIMETABLE"))
        .isNotEmpty()
        .extracting(verb -> EventWords.standard().lemmas().verb(verb))
        .isSubsetOf(EventWords.standard().list("timetable"));
  }

  /// By name in the code, or in capitals by the verbs whose objects it lists.
  @Test
  void everyListIsAskedFor() throws IOException {
    String verbs = Files.readString(Path.of("data/events/verbs.yaml"));
    String code = code();

    assertThat(DataFile.resource("data/events/words.yaml").entries())
        .extracting(DataEntry::key)
        .allMatch(
            list ->
                code.contains('"' + list + '"') || verbs.contains(list.toUpperCase(Locale.ROOT)));
  }

  private static String code() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/parley/extract"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(EventWordsTests::read)
          .collect(Collectors.joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
