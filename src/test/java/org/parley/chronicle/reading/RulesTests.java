package org.parley.chronicle.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesTests {

  private static final Rules RULES =
      Rules.of(Map.of("org/parley/time/A.class", 1L, "data/time/cues.yaml", 2L));

  @Test
  void doNotDependOnTheOrderOfFilesNorOnFilesThatNothingIsReadBy() {
    Map<String, Long> files = new LinkedHashMap<>();
    files.put("org/parley/ui/Shell.class", 9L);
    files.put("org/parley/time/A.class", 1L);
    files.put("data/time/cues.yaml", 2L);
    files.put("data/articles/one.txt", 9L);

    assertThat(Rules.of(files)).isEqualTo(RULES);
  }

  @Test
  void tellAnotherProgramFromOtherWordLists() {
    Rules program = Rules.of(Map.of("org/parley/time/A.class", 7L, "data/time/cues.yaml", 2L));
    Rules lists = Rules.of(Map.of("org/parley/time/A.class", 1L, "data/time/cues.yaml", 7L));

    assertThat(program.words()).isEqualTo(RULES.words());
    assertThat(program.code()).isNotEqualTo(RULES.code());
    assertThat(lists.code()).isEqualTo(RULES.code());
    assertThat(lists.words()).isNotEqualTo(RULES.words());
  }

  @Test
  void canBeWrittenDown() {
    assertThat(Rules.parse(RULES.toString())).isEqualTo(RULES);
    assertThat(Rules.parse("nothing")).isEqualTo(Rules.UNKNOWN);
  }

  @Test
  void thisProgramHasSome() {
    assertThat(OwnFiles.checksums())
        .containsKeys("org/parley/chronicle/reading/Rules.class", "data/lexicon/types.yaml");
    assertThat(Rules.now().toString()).matches("[0-9a-f]{16}-[0-9a-f]{16}");
  }
}
