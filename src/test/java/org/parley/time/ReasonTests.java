package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The sentences that say why a date is that date.
class ReasonTests {

  private final TimeTagger tagger = new TimeTagger();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on 21 March. | the day of publication on Wednesday 21 March 2012",
        "They met in March. | the month of publication on Wednesday 21 March 2012",
        "They meet this summer. | summer in the year of publication on Wednesday 21 March 2012",
        "They met last November. | the November before publication on Wednesday 21 March 2012",
        "They met in June last year. | the year before publication on Wednesday 21 March 2012",
        "They left the day after. | the day after publication on Wednesday 21 March 2012",
        "They met on 3 January 2012. The next day they left. | the day after Tuesday 3 January 2012, the date told before",
        "They won in June 2010. That year they lost. | the year of June 2010, the date told before",
        "They won in 2007. The following year they lost. | the year after 2007, the date told before",
        "They met on Tuesday, 21 March 2012. | the date as written, though that day was a Wednesday",
        "The army is now in control. | the time of writing; no date is named",
        "They will meet in the near future. | some time to come; no date is named",
        "He recently resigned. | some time past; no date is named",
        "It rose in the third quarter of 2011, up from a year earlier. | a year before the third quarter of 2011, the quarter spoken of",
      })
  void saysWhatTheDateWasCountedFrom(String text, String why) {
    TimeExpression last = tagger.tag(text, LocalDate.of(2012, 3, 21)).getLast();
    assertThat(last.resolution().reason()).isEqualTo("‘" + last.text() + "’ → " + why);
  }
}
