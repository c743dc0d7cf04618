package org.parley.chronicle.merge.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Telling;

/// Talks that are told from their first day to their last.
class StretchTests {

  @ParameterizedTest(name = "{0} + {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The round opened with a dinner. | The round ended with a handshake.",
        "The talks began quietly. | The talks wrapped up early.",
        "The conference started late. | The conference broke up in anger.",
        "A mediator convened the meeting. | A mediator closed the meeting.",
        "The talks got under way. | Both delegations left Oslo.",
        "Envoys met at the opening of the Oslo talks. | Envoys spoke at the close of three days of talks.",
      })
  void reachFromTheOpeningToTheClose(String opening, String close) {
    Telling first = talks("a", opening, "2031-05-03");
    Telling last = talks("b", close, "2031-05-05");

    assertThat(date(first, last)).isEqualTo("2031-05-03/2031-05-05");
    assertThat(date(last, first)).isEqualTo("2031-05-03/2031-05-05");
    assertThat(Told.event(first, last).claims()).isEmpty();
  }

  @Test
  void sayWhichSentenceGivesWhichEnd() {
    assertThat(
            Told.event(
                    talks("a", "The round opened with a dinner.", "2031-05-03"),
                    talks("b", "The round ended with a handshake.", "2031-05-05"))
                .dateReason())
        .isEqualTo(
            "From “The round opened with a dinner.” (Given by hand), "
                + "to “The round ended with a handshake.” (Given by hand) "
                + "(2 of 2 independent sources agree)");
  }

  @Test
  void areAsLongAsOneSentenceSays() {
    assertThat(
            date(
                talks("a", "The round opened with a dinner.", "2031-05-03"),
                talks("b", "The round opened with a dinner.", "2031-05-03"),
                talks("c", "The round was held in Oslo.", "2031-05-03/2031-05-06")))
        .isEqualTo("2031-05-03/2031-05-06");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The round ended with a handshake. | 2031-05-03",
        "The envoys met for lunch. | 2031-05-05",
        "One delegate left Oslo. | 2031-05-05",
        "Envoys met at the end of the month. | 2031-05-05",
        "The round ended with a handshake. | 2031-05",
        "The round ended with a handshake. | 2031-05-05~",
        "The round ended with a handshake. | 2031-07-05",
      })
  void areNoLongerThanTold(String other, String day) {
    Telling opening = talks("a", "The round opened with a dinner.", "2031-05-03");

    assertThat(date(opening, opening("b"), talks("c", other, day))).isEqualTo("2031-05-03");
  }

  @Test
  void areNotAsLongAsTheyWerePlanned() {
    assertThat(
            date(
                talks("a", "The round will end with a dinner.", "2031-05-05").as(Modality.PLANNED),
                opening("b")))
        .isEqualTo("2031-05-03");
  }

  @Test
  void areNotAsLongAsTheWeekTheyWereIn() {
    Telling week = talks("a", "The round was held that week.", "2031-04-28/2031-05-04");

    assertThat(date(week.saying("that week"), opening("b"))).isEqualTo("2031-05-03");
  }

  @Test
  void ofTwoOpeningsTheOneThatMoreSourcesTellCounts() {
    assertThat(
            date(
                talks("a", "The round opened with a concert.", "2031-05-02"),
                opening("b"),
                opening("c"),
                talks("d", "The round ended with a handshake.", "2031-05-05")))
        .isEqualTo("2031-05-03/2031-05-05");
  }

  @Test
  void goOnSinceADayUntilTheyClose() {
    assertThat(
            date(
                talks("a", "They have been at the table since Monday.", "2031-05-03/..")
                    .as(Modality.ONGOING),
                talks("b", "The round ended with a handshake.", "2031-05-05")))
        .isEqualTo("2031-05-03/2031-05-05");
  }

  @Test
  void anAccordAloneHasItsDay() {
    assertThat(
            date(
                talks("a", "Envoys signed at the opening of the talks.", "2031-05-03")
                    .type("agree"),
                talks("b", "Envoys signed at the close of the talks.", "2031-05-05").type("agree")))
        .isEqualTo("2031-05-03");
  }

  @Test
  void ofTwoDaysTheOneThatIsSaidToBeOfTheRoundCounts() {
    assertThat(
            date(
                talks("a", "Envoys came to Oslo.", "2031-05-03").round("astana", null),
                talks("b", "The fourth round ended.", "2031-05-05")))
        .isEqualTo("2031-05-05");
  }

  private static Telling opening(String article) {
    return Told.opening(article).published("2031-05-08");
  }

  private static Telling talks(String article, String sentence, String date) {
    return Told.round(article, sentence, date).published("2031-05-08");
  }

  private static String date(Telling... tellings) {
    return Objects.requireNonNull(Told.event(tellings).date()).edtf();
  }
}
