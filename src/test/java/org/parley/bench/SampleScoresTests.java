package org.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.lexicon.Lexicon;
import org.parley.time.FuzzyDate;

class SampleScoresTests {

  private static final Names NAMES = new Names(Lexicon.standard());

  @Test
  void theNotesThemselvesReachTheTop() {
    SampleScores scores = SampleScores.ofNotes(Samples.all(), NAMES);

    assertThat(scores.detection().f1()).isEqualTo(1);
    assertThat(scores.actors().f1()).isEqualTo(1);
    assertThat(scores.platforms().f1()).isEqualTo(1);
    assertThat(
            List.of(
                scores.dates(),
                scores.mains(),
                scores.rounds(),
                scores.places(),
                scores.types(),
                scores.modalities()))
        .allSatisfy(ratio -> assertThat(ratio.value()).isEqualTo(1));
  }

  @ParameterizedTest(name = "{0}, found {1} -> {2}")
  @CsvSource({
    "2017-01-24, 2017-01-24, 1",
    "2017-01-24~, 2017-01-24, 1",
    "2017-01-24, 2017-01-25, 0",
    "2017-01-24, 2017-01, 0.5",
    "2017, 2017-01-24, 0.5",
    "2017-01-24, 2016/2018, 0",
    "2017-01-23/2017-01-24, 2017-01-24, 0.5",
    "2011-03/.., 2011-03, 0.5",
    "2011-03/.., 2011-03/.., 1",
    "2017-03-15~, 2017-03-20, 0.5",
    "2017-03-15, 2017-03-20, 0",
    "XXXX-02-02, 2019-02-02, 0.5",
    "XXXX-02-02, XXXX-02-02, 1",
    "XXXX-02-02, 2019-02-03, 0"
  })
  void aDateNearlyRightCountsAHalf(String expected, String found, double score) {
    assertThat(DateScore.of(FuzzyDate.parse(expected), FuzzyDate.parse(found))).isEqualTo(score);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "Ministry of Foreign Affairs (Iran), iran",
    "Syrian government delegation, syria",
    "Turkey, turkey",
    "High Negotiations Committee, syrian-negotiations-committee",
    "Sergei Lavrov, sergey-lavrov",
    "Ilse Brandtner, ilse brandtner"
  })
  void ministriesCountAsTheirStates(String name, String key) {
    assertThat(NAMES.key(null, name)).isEqualTo(key);
  }
}
