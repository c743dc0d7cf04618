package org.parley.ui.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayReaderTests {

  private final DayReader reader =
      new DayReader(Clock.fixed(Instant.parse("2019-02-03T12:00:00Z"), ZoneOffset.UTC));

  @ParameterizedTest(name = "{0} {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "30.6.2012 | DAY | 2012-06-30 | ''",
        "30 June 2012 | LAST | 2012-06-30 | ''",
        "yesterday | DAY | 2019-02-02 | ''",
        "June 2012 | FIRST | 2012-06-01 | The first day of “June 2012”",
        "2012-06 | LAST | 2012-06-30 | The last day of “2012-06”",
        "spring 2017 | FIRST | 2017-03-01 | The first day of “spring 2017”",
        "since 2015 | FIRST | 2015-01-01 | The first day of “since 2015”",
      })
  void readsADay(String typed, Edge edge, LocalDate day, String words) {
    assertThat(reader.read(typed, edge)).isEqualTo(new DayAnswer.Found(day, words));
  }

  @ParameterizedTest(name = "{0} {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "June 2012 | DAY | “June 2012” is no single day but 1–30 June 2012. Write the day.",
        "since 2015 | LAST | “since 2015” has no last day.",
        "15 May | DAY | “15 May” names no year. Add it, as in “15 May 2019”.",
        "bananas | FIRST | “bananas” names no date. Write it as 3 February 2019 or 3.2.2019.",
        "31.2.2012 | DAY | “31.2.2012” names no date. Write it as 3 February 2019 or 3.2.2019.",
      })
  void saysWhyNot(String typed, Edge edge, String words) {
    assertThat(reader.read(typed, edge)).isEqualTo(new DayAnswer.Refused(words));
  }
}
