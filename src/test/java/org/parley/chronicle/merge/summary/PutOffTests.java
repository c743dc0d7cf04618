package org.parley.chronicle.merge.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.chronicle.Event;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Status;
import org.parley.chronicle.Telling;
import org.parley.time.FuzzyDate;

/// What a plan becomes that its own article gives up.
class PutOffTests {

  private static final Telling PLAN =
      talks("The talks were to open on 9 April.", "2024-04-09").as(Modality.PLANNED);

  @Test
  void countsTheNewDayAndKeepsTheFormerOne() {
    Event event =
        Told.event(
            PLAN,
            talks("They were put off until May.", "2024-05").as(Modality.PLANNED),
            talks("They were put off until May.", "2024-04-09").as(Modality.DENIED));

    assertThat(event.status()).isEqualTo(Status.POSTPONED);
    assertThat(event.date()).hasToString(FuzzyDate.parse("2024-05").toString());
    assertThat(event.formerDates()).containsExactly(FuzzyDate.parse("2024-04-09"));
  }

  @Test
  void isPostponedWithoutANewDay() {
    Event event =
        Told.event(
            PLAN, talks("They were put off for lack of time.", "2024-04-09").as(Modality.DENIED));

    assertThat(event.status()).isEqualTo(Status.POSTPONED);
    assertThat(event.modality()).isEqualTo(Modality.DENIED);
  }

  @Test
  void isCancelledWhenCalledOff() {
    Event event =
        Told.event(PLAN, talks("They were called off.", "2024-04-09").as(Modality.DENIED));

    assertThat(event.status()).isEqualTo(Status.CANCELLED);
    assertThat(event.date()).isEqualTo(FuzzyDate.parse("2024-04-09"));
  }

  private static Telling talks(String sentence, String date) {
    return Telling.of("a", sentence).type("talk").on(date).published("2024-04-05");
  }
}
