package org.parley.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.StoreTest;
import org.parley.archive.WriteGate;
import org.parley.chronicle.grouping.Merging;
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
  @Autowired Merging merging;
  @Autowired WriteGate gate;

  @BeforeEach
  void tell() {
    scenes.tell(TALKS);
    Stream.of(Field.values()).forEach(field -> curation.decide("talks-40", field, null));
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
  void anEventTellsWhatWasDecidedAndWhatItsArticlesSay() {
    curation.decide("talks-40", Field.PLACE, "tehran");
    curation.decide("talks-40", Field.DATE, "2019-02-01");

    Event event = chronicle.find("talks-40").orElseThrow();

    assertThat(event.decisions())
        .extracting(Decision::field, Decision::chosen, Decision::read)
        .containsExactly(
            tuple(Field.DATE, "2019-02-01", "2019-02-02"), tuple(Field.PLACE, "tehran", null));
  }

  @Test
  void anotherPlatformDoesNotKeepTheNumberOfTheRound() {
    scenes.tell(Telling.of("round", "The third round began.").on("2018-02-02").round("geneva", 3));

    curation.decide("round-0", Field.PLATFORM, "astana");
    Event astana = chronicle.find("round-0").orElseThrow();
    assertThat(astana.platform()).isEqualTo("astana");
    assertThat(astana.round()).isNull();

    curation.decide("round-0", Field.PLATFORM, "");
    assertThat(chronicle.find("round-0").orElseThrow().platform()).isNull();

    curation.decide("round-0", Field.PLATFORM, null);
    assertThat(chronicle.find("round-0").orElseThrow().round()).isEqualTo(3);
  }

  @Test
  void decidesSeveralFieldsAtOnceOrNone() {
    Map<Field, Optional<String>> wrong =
        Map.of(Field.HEADLINE, Optional.of("Talks"), Field.TYPE, Optional.of("picnic"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> curation.decide("talks-40", wrong))
        .withMessageContaining("“picnic” is none of");
    assertThat(chronicle.find("talks-40").orElseThrow().decisions()).isEmpty();

    curation.decide(
        "talks-40", Map.of(Field.HEADLINE, Optional.of("Talks"), Field.TYPE, Optional.of("talk")));

    assertThat(chronicle.find("talks-40").orElseThrow().decisions())
        .extracting(Decision::field)
        .containsExactly(Field.HEADLINE, Field.TYPE);
  }

  @Test
  void listsWhatWasDecidedAndWhatWaitsForItsSentence() {
    scenes.tell(Telling.of("other", "Delegates met in Astana.").on("2017-01-23"));
    curation.decide("other-0", Field.REVIEW, "REJECTED");
    int waiting = chronicle.waitingDecisions();

    assertThat(chronicle.decided(1)).extracting(Event::id).containsExactly("other-0");
    assertThat(chronicle.decidedIn("other")).extracting(Event::id).containsExactly("other-0");
    assertThat(chronicle.decidedIn("talks")).isEmpty();

    gate.change(() -> merging.replace(List.of("other"), List.of()));

    assertThat(chronicle.decided(99)).extracting(Event::id).doesNotContain("other-0");
    assertThat(chronicle.waitingDecisions()).isEqualTo(waiting + 1);
  }

  @Test
  void countsWhatArticlesTellWithoutWhatWasSetAside() {
    scenes.tell(Telling.of("other", "Delegates met in Astana.").on("2017-01-23"));
    assertThat(chronicle.countsOf(List.of("talks", "other", "none")))
        .isEqualTo(Map.of("talks", 1, "other", 1));

    curation.decide("other-0", Field.REVIEW, "REJECTED");

    assertThat(chronicle.countsOf(List.of("talks", "other"))).isEqualTo(Map.of("talks", 1));
  }

  @ParameterizedTest
  @CsvSource({
    "REVIEW, PERHAPS, “perhaps” is none of proposed",
    "DATE, tomorrow, “tomorrow” is no date",
    "HEADLINE, ' ', A title needs words",
    "PLACE, atlantis, There is no place “atlantis”",
    "PLATFORM, atlantis, There is no platform “atlantis”",
    "PINNED, perhaps, none of true",
  })
  void saysWhatAFieldCannotBe(Field field, String value, String fault) {
    assertThat(curation.faultOf(field, value).orElse("")).contains(fault);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> curation.decide("talks-40", field, value))
        .withMessageContaining(fault);
  }

  @Test
  void knowsNoEventOfAnUnknownName() {
    assertThat(curation.decide("nosuch-1", Field.PINNED, "true")).isFalse();
    assertThat(curation.decide("talks-41", Field.PINNED, "true")).isFalse();
  }
}
