package org.parley.ui.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.StoreTest;
import org.parley.chronicle.ChronicleScenes;
import org.parley.chronicle.Telling;
import org.parley.explore.Explorer;
import org.parley.ui.timeline.DayWindow;
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
    "spring, 2017-03-01/2017-05-31",
    "15 November, 2017-11-15/2017-11-15",
    "july, 2017-07-01/2017-07-31",
    "spring 2016, 2016-03-01/2016-05-31",
    "since 2017, 2017-01-01/2018-05-06",
    "until 2016, 2016-03-04/2016-12-31"
  })
  void leadsToWhatIsMeant(String typed, String period) {
    assertThat(find(typed)).isEqualTo(new DateAnswer.Found(DayWindow.parse(period)));
  }

  @ParameterizedTest
  @CsvSource({"1890, before", "yesterday, after", "2031, after"})
  void saysHowFarTheChronicleReaches(String typed, String where) {
    assertThat(find(typed))
        .isEqualTo(
            new DateAnswer.Refused(
                "The chronicle runs from March 2016 to May 2018. “%s” lies %s it."
                    .formatted(typed, where)));
  }

  @Test
  void saysWhatIsNoDate() {
    assertThat(find("bananas"))
        .isEqualTo(new DateAnswer.Refused("“bananas” names no date. Try “March 2017”."));
  }

  private DateAnswer find(String typed) {
    return new DateDesk(explorer, clock).find(typed, SHOWN);
  }
}
