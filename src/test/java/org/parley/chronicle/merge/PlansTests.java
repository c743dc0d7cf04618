package org.parley.chronicle.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.chronicle.merge.Tellings.news;
import static org.parley.chronicle.merge.Tellings.reason;
import static org.parley.chronicle.merge.Tellings.talks;

import org.junit.jupiter.api.Test;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Telling;

class PlansTests {

  @Test
  void joinsAMeetingThatWasCalledOffWithTheOneHeldInItsPlace() {
    assertThat(
            reason(
                talks("a", "The congress had been set for November.", "2017-11-18")
                    .as(Modality.DENIED),
                talks("b", "The congress met.", "2018-01-30")))
        .hasValue("Joined because of the same platform, planned for another day.");
  }

  @Test
  void keepsAPlanForADayApartFromAnotherDayUnlessItWasCalledOff() {
    assertThat(
            reason(
                talks("a", "They will meet on Monday.", "2019-11-04")
                    .published("2019-11-01")
                    .as(Modality.PLANNED),
                talks("b", "They met.", "2019-11-25").published("2019-11-26")))
        .isEmpty();
  }

  @Test
  void readsAPlanAsOfTheDayItWasTold() {
    Telling plan =
        talks("a", "They will meet again this year.", "2019")
            .published("2019-02-15")
            .as(Modality.PLANNED);

    assertThat(reason(plan, talks("b", "They met.", "2019-02-14"))).isEmpty();
    assertThat(reason(plan, talks("c", "They met.", "2019-09-16"))).isPresent();
  }

  @Test
  void takesAPlanForATimeThatHadPassedForOneThatWasMoved() {
    assertThat(
            reason(
                talks("a", "They had hoped to meet before the end of that month.", "2019-05")
                    .as(Modality.PLANNED)
                    .published("2019-09-28"),
                talks("b", "Delegations met on the lake.", "2020-01-22")))
        .isPresent();
    assertThat(
            reason(
                talks("a", "They hope to meet before the end of that month.", "2019-10")
                    .as(Modality.PLANNED)
                    .published("2019-09-28"),
                talks("b", "Delegations met on the lake.", "2020-01-22")))
        .isEmpty();
  }

  @Test
  void joinsTalksWithTheirAnnouncementForAPlaceAndASeason() {
    Telling plan =
        news("a", "The presidents are expected in Ankara this summer.")
            .as(Modality.PLANNED)
            .on("2019-22")
            .in("ankara");
    Telling held = news("b", "Three presidents met.").on("2019-07-09").published("2019-07-10");

    assertThat(reason(plan, held.in("turkey"))).isPresent();
    assertThat(reason(plan, held.in("tehran"))).isEmpty();
  }
}
