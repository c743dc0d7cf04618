package org.parley.ui.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.StoreTest;
import org.parley.chronicle.ChronicleScenes;
import org.parley.chronicle.Telling;
import org.parley.explore.Explorer;
import org.parley.ui.date.DateAnswer.Found;
import org.parley.ui.date.DateAnswer.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@StoreTest
@Import(ChronicleScenes.class)
class DateDeskTests {

  private static final DayWindow SHOWN = DayWindow.parse("2016-11-01/2017-12-31");

  @Autowired Explorer explorer;
  @Autowired Clock clock;
  @Autowired ChronicleScenes scenes;

  @BeforeEach
  void tellOfTwoYears() {
    scenes.tell(
        Telling.of("first", "Envoys met in the harbour.").on("2016-03-04"),
        Telling.of("last", "Envoys parted in the harbour.").on("2018-05-06"));
  }

  @ParameterizedTest
  @CsvSource({
    "spring 2016, 2016-03-01/2016-05-31",
    "since 2017, 2017-01-01/2018-05-06",
    "until 2016, 2016-03-04/2016-12-31",
    "13/6/2017, 2017-06-13/2017-06-13"
  })
  void leadsToWhatIsMeant(String typed, String period) {
    assertThat(find(typed)).isEqualTo(new Found(DayWindow.parse(period), "", List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "spring, 2017-03-01/2017-05-31, spring 2017, spring 2016; spring 2018",
    "15 November, 2017-11-15/2017-11-15, 15 November 2017, 15 November 2016",
    "july, 2017-07-01/2017-07-31, July 2017, July 2016"
  })
  void saysWhichYearWasTakenAndWhichElseThereAre(
      String typed, String period, String read, String others) {
    assertThat(find(typed))
        .isEqualTo(
            new Found(
                DayWindow.parse(period),
                "It names no year. This is " + read + ", the nearest to what was in view.",
                List.of(others.split("; "))));
  }

  @Test
  void saysWhichOfTwoFiguresIsTheMonth() {
    assertThat(find("5/6/2017"))
        .isEqualTo(
            new Found(
                DayWindow.parse("2017-05-06/2017-05-06"),
                "Read as 6 May 2017: month first.",
                List.of("5 June 2017")));
  }

  @ParameterizedTest
  @CsvSource({
    "1890, “1890” lies before, March 2016",
    "2031, “2031” lies after, May 2018",
    "1.2.2031, '“1.2.2031”, 1 February 2031, lies after', May 2018"
  })
  void saysHowFarTheChronicleReaches(String typed, String lies, String other) {
    assertThat(find(typed))
        .isEqualTo(
            new Refused(
                lies + " the chronicle, which runs from March 2016 to May 2018.",
                List.of(other),
                ""));
  }

  @Test
  void saysWhatIsNoDateAndWhatIs() {
    assertThat(find("bananas"))
        .isEqualTo(
            new Refused(
                "“bananas” names no date. A day, a month, a season or a year does:",
                List.of("spring 2017", "June 2017", "2017"),
                "bananas"));
  }

  @ParameterizedTest
  @CsvSource({
    "spring, spring 2017",
    "15 November, 15 November 2017",
    "spring 2016, spring 2016",
    "last year, last year",
    "bananas, bananas"
  })
  void addsTheYearThatIsMeant(String typed, String placed) {
    assertThat(new DateDesk(explorer, clock).placed(typed, SHOWN)).isEqualTo(placed);
  }

  private DateAnswer find(String typed) {
    return new DateDesk(explorer, clock).find(typed, SHOWN);
  }
}
