package org.parley.chronicle.merge.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Telling;

/// The sentence by which an event can be checked.
class ProofTests {

  @Test
  void namesWhatTheTitleNames() {
    assertThat(
            proof(
                Telling.of("a", "It opened on Thursday.").on("2031-03-04"),
                Telling.of("b", "The UN envoy opened the Oslo conference.").on("2031-03-04")))
        .isEqualTo("b-0");
  }

  @Test
  void givesTheDate() {
    assertThat(
            proof(
                Telling.of("a", "The UN envoy opened the Oslo conference.").on("2031-03"),
                Telling.of("b", "The Oslo conference opened.").on("2031-03-04"),
                Telling.of("c", "The Oslo conference opened.").on("2031-03-04")))
        .isEqualTo("b-0");
  }

  @Test
  void tellsTheSameKindOfThing() {
    assertThat(
            proof(
                Telling.of("a", "Envoys recalled the Oslo accord of Iran and Iraq.")
                    .on("2031-03-04")
                    .type("statement"),
                accord("b", "In Oslo an accord was signed by Iran and Iraq."),
                accord("c", "Iran and Iraq signed an accord in Oslo.")))
        .isEqualTo("c-0");
  }

  @Test
  void isNoPlanForTheDay() {
    assertThat(
            proof(
                accord("a", "Iran and Iraq signed an accord in Oslo.").as(Modality.PLANNED),
                accord("b", "An accord was signed.")))
        .isEqualTo("b-0");
  }

  @Test
  void tellsNoOtherDateBeside() {
    assertThat(
            proof(
                accord("a", "Iran and Iraq signed an accord in Oslo."),
                accord("a", "Iran and Iraq signed an accord in Oslo.").on("2031-03-09"),
                accord("b", "Iran and Iraq signed an accord.")))
        .isEqualTo("b-0");
  }

  @Test
  void isTheFirstPublishedOfEqualOnes() {
    Telling later = accord("a", "Iran signed an accord in Oslo.").published("2031-04-02");
    Telling earlier = accord("b", "Iran signed an accord in Oslo.").published("2031-04-01");

    assertThat(proof(later, earlier)).isEqualTo("b-0");
    assertThat(proof(earlier, later)).isEqualTo("b-0");
  }

  private static Telling accord(String article, String sentence) {
    return Telling.of(article, sentence).type("agree").on("2031-03-04");
  }

  private static String proof(Telling... tellings) {
    return Told.event(tellings).telling().id();
  }
}
