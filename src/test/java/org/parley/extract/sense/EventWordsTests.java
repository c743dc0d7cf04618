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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.lexicon.DataEntry;
import org.parley.lexicon.DataFile;
import org.yaml.snakeyaml.Yaml;

class EventWordsTests {

  private static final Pattern ASKED =
      Pattern.compile(
          "(?:words|WORDS|standard\\(\\))\\s*\\.(?:is|list|alternatives)\\(\\s*\"([\\w-]+)\"");

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
    String code = code("extract");

    assertThat(DataFile.resource("data/events/words.yaml").entries())
        .extracting(DataEntry::key)
        .allMatch(
            list ->
                code.contains('"' + list + '"') || verbs.contains(list.toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @CsvSource({"data/events/grammar.yaml, extract", "data/lexicon/words.yaml, lexicon"})
  void everyListOfOtherFilesIsAskedFor(String file, String room) throws IOException {
    String code = code(room);

    assertThat(DataFile.resource(file).entries())
        .extracting(DataEntry::key)
        .allMatch(list -> code.contains(".list(\"" + list + "\")"));
  }

  @Test
  void everyListThatIsAskedForIsThere() throws IOException {
    Matcher asked = ASKED.matcher(code("extract"));

    assertThat(asked.results().map(match -> match.group(1)))
        .hasSizeGreaterThan(100)
        .allSatisfy(list -> assertThat(EventWords.standard().list(list)).isNotEmpty());
  }

  @Test
  void offersAListForExpressionsTheLongerWordFirst() {
    assertThat("times".replaceFirst(EventWords.standard().alternatives("ranked"), "")).isEmpty();
  }

  private static String code(String room) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/parley", room))) {
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
