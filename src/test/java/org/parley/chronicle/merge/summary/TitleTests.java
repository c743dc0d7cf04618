package org.parley.chronicle.merge.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.chronicle.Modality;
import org.parley.time.FuzzyDate;

class TitleTests {

  private static final FuzzyDate DAYS = FuzzyDate.parse("2017-11-28/2017-12-14");
  private static final FuzzyDate DAY = FuzzyDate.parse("2017-11-28");

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Eighth round started in Geneva | Eighth round in Geneva",
        "Conference was opened at a hotel by the lake | Conference at a hotel by the lake",
        "Third round of Libyan water talks opened with a ceremony | Third round of Libyan water talks",
        "Third round of Libyan water talks ended | Third round of Libyan water talks",
        "Second session ended in Muscat | Second session in Muscat",
        // what came of it is told of the whole
        "Second session ended in anger | Second session ended in anger",
        "Second session closed with a list of names | Second session closed with a list of names",
        "Rebels opened fire | Rebels opened fire"
      })
  void ofDaysTellsNoEndOfThem(String headline, String title) {
    assertThat(Title.of(headline, DAYS, Modality.HAPPENED, 8)).isEqualTo(title);
  }

  @Test
  void ofOneDayTellsWhatWasOnIt() {
    assertThat(Title.of("Eighth round started in Geneva", DAY, Modality.HAPPENED, 8))
        .isEqualTo("Eighth round started in Geneva");
    assertThat(Title.of("Eighth round starts in Geneva", DAYS, Modality.PLANNED, 8))
        .isEqualTo("Eighth round starts in Geneva");
  }

  @ParameterizedTest(name = "{0}, {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Previous Astana round was held | 19 | 19th Astana round was held",
        "Next round is planned | 22 | 22nd round is planned",
        "Last session failed | 11 | 11th session failed",
        "Previous Astana round was held | | Astana round was held",
        "Last truce broke down | 3 | Truce broke down",
        "Last was a round in Muscat | 3 | Last was a round in Muscat"
      })
  void isReadOnAnyDay(String headline, Integer round, String title) {
    assertThat(Title.of(headline, DAY, Modality.HAPPENED, round)).isEqualTo(title);
  }
}
