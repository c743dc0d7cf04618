package org.parley.extract.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.time.FuzzyDate;
import org.parley.time.TimeExpression;
import org.parley.time.TimeTagger;

class EventTimesTests {

  /// A Wednesday.
  private static final LocalDate PUBLISHED = LocalDate.of(2019, 3, 20);

  private final TimeTagger tagger = new TimeTagger();

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Jets flew overnight. | 2019-03-19/2019-03-20",
        "It ended at midnight on Friday. | 2019-03-15/2019-03-16",
        "They are to leave before the end of May. | 2019-05",
        "He left two weeks ago. | 2019-03-06~",
        "They will meet in three weeks' time. | 2019-04-10~",
        "He left last Tuesday. | 2019-03-12",
        "They have met since December. | 2018-12/..",
        "It rained. From May 2018 they met in Oslo. | 2018-05/..",
        "From May 2018 to July they met in Oslo. | 2018-05/2018-07"
      })
  void aDateIsThatWhichTheNewsMeans(String text, String dates) {
    assertThat(dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "They will meet in the coming days. | 2019-03-20%/2019-03-26%",
        "They will meet in two weeks. | 2019-04-03~",
        "They will meet in two months. | 2019-05",
        "They hope to meet in ten years. | 2029",
        "It rained for the first time in two months. | ''",
        "Ten people died in two weeks of fighting. | ''"
      })
  void aLengthOfTimeMayLieAhead(String text, String dates) {
    assertThat(dates(text)).isEqualTo(dates);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "They passed resolution 2042. | ''",
        "It was on 16 March, a Saturday. | 2019-03-16",
        "They met after a long winter. | ''",
        "They met after the winter. | 2019-03-01/..",
        "It will end on Thursday 6 June, the last day of Eid al-Fitr. | 2019-06-06",
        "Dubai Today wrote of rain. | ''"
      })
  void whatOnlyLooksLikeADateIsNone(String text, String dates) {
    assertThat(dates(text)).isEqualTo(dates);
  }

  private String dates(String text) {
    return EventTimes.read(text, PUBLISHED, tagger.tag(text, PUBLISHED)).stream()
        .map(TimeExpression::date)
        .filter(Objects::nonNull)
        .map(FuzzyDate::edtf)
        .collect(Collectors.joining(" "));
  }
}
