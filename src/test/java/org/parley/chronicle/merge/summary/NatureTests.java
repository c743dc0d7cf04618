package org.parley.chronicle.merge.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Telling;

/// What kind of event a cluster is, and the title that goes with it.
class NatureTests {

  @Test
  void aNumberedRoundIsTalksWhateverWasAgreedThere() {
    assertThat(
            Told.event(
                    talks("a", "Envoys signed a paper.", "2031-05-03").type("agree"),
                    talks("b", "Envoys signed a paper.", "2031-05-03").type("agree"),
                    opening("c"))
                .type())
        .isEqualTo("talk");
  }

  @Test
  void anAccordThatNobodyCallsARoundStaysOne() {
    assertThat(
            Told.event(
                    talks("a", "Envoys signed a paper.", "2031-05-03").type("agree"),
                    talks("b", "The next meeting will be in Rome.", "2031-05-03")
                        .as(Modality.PLANNED))
                .type())
        .isEqualTo("agree");
  }

  @Test
  void theTitleOfARoundTellsTheTalks() {
    assertThat(
            Told.event(
                    talks("a", "Iran, Iraq and Norway signed a paper in Oslo.", "2031-05-03")
                        .type("agree"),
                    talks("b", "The fourth round was held in Oslo.", "2031-05-03"))
                .headline())
        .isEqualTo("The fourth round was held in Oslo.");
  }

  @Test
  void theTitleTellsAllDaysWhereItCan() {
    assertThat(
            Told.event(
                    talks("a", "The fourth round in Oslo opened with a dinner.", "2031-05-03"),
                    talks("b", "The fourth round was held.", "2031-05-03/2031-05-05"))
                .headline())
        .isEqualTo("The fourth round was held.");
  }

  @Test
  void theTitleTellsNoOpeningForAllDays() {
    assertThat(
            Told.event(
                    talks("a", "The fourth round began there.", "2031-05-03/2031-05-05"),
                    talks("b", "The fourth round closed in Oslo.", "2031-05-05"))
                .headline())
        .isEqualTo("The fourth round in Oslo.");
  }

  private static Telling opening(String article) {
    return Told.opening(article).published("2031-05-20");
  }

  private static Telling talks(String article, String sentence, String date) {
    return Told.round(article, sentence, date).published("2031-05-20");
  }
}
