package org.parley.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@StoreTest
@Import(ChronicleScenes.class)
class CurationTests {

  private static final Telling TALKS =
      Telling.of("talks", "Envoys met in Tehran.").on("2019-02-02").at(40);

  @Autowired Curation curation;
  @Autowired Chronicle chronicle;
  @Autowired ChronicleScenes scenes;

  @BeforeEach
  void tell() {
    scenes.tell(TALKS);
  }

  @Test
  void aDecisionOutranksWhatWasRead() {
    curation.decide("talks-40", Field.HEADLINE, "Talks in Tehran");
    curation.decide("talks-40", Field.DATE, "2019-02-01");

    Event event = chronicle.find("talks-40").orElseThrow();

    assertThat(event.headline()).isEqualTo("Talks in Tehran");
    assertThat(event.date()).hasToString("2019-02-01");
    assertThat(event.dateReason()).isEqualTo("Set by a person");
  }

  @Test
  void anEndThatAPersonOpensReachesAsFarAsTheArticlesThatTellIt() {
    curation.decide("talks-40", Field.DATE, "2019-01/..");

    assertThat(chronicle.find("talks-40").orElseThrow().toldUntil()).hasToString("2019-02-03");
    curation.decide("talks-40", Field.DATE, null);
  }

  @Test
  void aDecisionCanBeTakenBack() {
    curation.decide("talks-40", Field.PINNED, "true");
    assertThat(chronicle.find("talks-40").orElseThrow().importance()).isEqualTo(1);

    curation.decide("talks-40", Field.PINNED, null);

    assertThat(chronicle.find("talks-40").orElseThrow().importance()).isLessThan(1);
  }

  @Test
  void aDecisionFollowsTheSentenceWhenItIsReadAnew() {
    curation.decide("talks-40", Field.REVIEW, "ACCEPTED");

    scenes.tell(Telling.of("talks", "On Saturday, envoys met in Tehran.").on("2019-02-02").at(30));

    assertThat(chronicle.find("talks-30").orElseThrow().review()).isEqualTo(Review.ACCEPTED);
    curation.decide("talks-30", Field.REVIEW, null);
  }

  @Test
  void aDecisionStaysWithTheEventWhenOthersJoinIt() {
    curation.decide("talks-40", Field.HEADLINE, "Talks in Tehran");

    scenes.tell(
        Telling.of("earlier", "Envoys met in Tehran.").published("2019-02-02").on("2019-02-02"));

    Event event = chronicle.find("talks-40").orElseThrow();
    assertThat(event.id()).isEqualTo("earlier-0");
    assertThat(event.headline()).isEqualTo("Talks in Tehran");
  }

  @Test
  void refusesWhatAFieldCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> curation.decide("talks-40", Field.REVIEW, "PERHAPS"));
    assertThat(curation.decide("nosuch-1", Field.PINNED, "true")).isFalse();
  }
}
