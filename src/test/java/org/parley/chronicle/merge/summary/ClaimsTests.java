package org.parley.chronicle.merge.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Telling;
import org.parley.chronicle.merge.Cluster;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.TypeTraits;
import org.parley.lexicon.Lexicon;

class ClaimsTests {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final TypeTraits TYPES = TypeTraits.standard();

  @Test
  void twoSourcesWithTwoDaysForOneAccordDiffer() {
    assertThat(claims(accord("a", "2017-05-04"), accord("b", "2017-05-05")))
        .containsExactly("date 2017-05-04 1 [a-0]", "date 2017-05-05 1 [b-0]");
  }

  @Test
  void aCopyOfOneTextIsNoOtherSource() {
    assertThat(claims(accord("a", "2017-05-04"), accord("b", "2017-05-05").copyOf("a"))).isEmpty();
  }

  @Test
  void oneArticleDoesNotContradictItself() {
    assertThat(claims(accord("a", "2017-05-04"), accord("a", "2017-05-05").at(90))).isEmpty();
  }

  @Test
  void aMonthDoesNotContradictADayInIt() {
    assertThat(claims(accord("a", "2017-05-04"), accord("b", "2017-05"))).isEmpty();
  }

  @Test
  void aboutADayDoesNotContradictTheDayBeside() {
    assertThat(claims(accord("a", "2017-05-04"), accord("b", "2017-05-05~"))).isEmpty();
  }

  @Test
  void theOpeningAndTheCloseOfTalksAreTwoDays() {
    assertThat(
            claims(
                talks("a", "The talks opened with a dinner.", "2017-05-03"),
                talks("b", "The talks ended with a handshake.", "2017-05-04")))
        .isEmpty();
  }

  @Test
  void twoDaysForOneOpeningDiffer() {
    assertThat(
            claims(
                talks("a", "The talks opened with a dinner.", "2017-05-03"),
                talks("b", "The talks opened with a concert.", "2017-05-02")))
        .containsExactly("date 2017-05-02 1 [b-0]", "date 2017-05-03 1 [a-0]");
  }

  @Test
  void twoDaysOfTalksThatWentOnOverBothAgree() {
    assertThat(
            claims(
                talks("a", "Delegations met.", "2017-05-03"),
                talks("b", "Delegations met.", "2017-05-04"),
                talks("c", "Delegations met.", "2017-05-03/2017-05-04")))
        .isEmpty();
  }

  @Test
  void twoDaysOfTalksThatNobodyCallsLongerDiffer() {
    assertThat(
            claims(
                talks("a", "Delegations met.", "2017-05-03"),
                talks("b", "Delegations met.", "2017-05-04")))
        .hasSize(2);
  }

  @Test
  void twoTownsDiffer() {
    assertThat(
            claims(accord("a", "2017-05-04").in("ankara"), accord("b", "2017-05-04").in("sochi")))
        .containsExactly("place ankara 1 [a-0]", "place sochi 1 [b-0]");
  }

  @Test
  void aTownInACountryAgrees() {
    assertThat(
            claims(accord("a", "2017-05-04").in("turkey"), accord("b", "2017-05-04").in("ankara")))
        .isEmpty();
  }

  @Test
  void whereAnAccordWasMadeAndWhereItHoldsAgree() {
    assertThat(claims(accord("a", "2017-05-04").in("idlib"), accord("b", "2017-05-04").in("sochi")))
        .isEmpty();
  }

  @Test
  void heldAndNotHeldOnOneDayDiffer() {
    assertThat(
            claims(
                talks("a", "Delegations met.", "2017-05-03").published("2017-05-05"),
                talks("b", "The meeting did not take place.", "2017-05-03")
                    .published("2017-05-06")
                    .as(Modality.DENIED)))
        .containsExactly("outcome DENIED 1 [b-0]", "outcome HAPPENED 1 [a-0]");
  }

  @Test
  void whatWasCalledOffForOneDayAndHeldOnAnotherWasMoved() {
    assertThat(
            claims(
                talks("a", "Delegations met.", "2017-05-03"),
                talks("b", "The meeting was put off.", "2017-04-20").as(Modality.DENIED)))
        .isEmpty();
  }

  @Test
  void whatGoesOnHasHappened() {
    assertThat(
            claims(
                accord("a", "2017-05-04").type("ceasefire"),
                accord("b", "2017-05-04").type("ceasefire").as(Modality.ONGOING)))
        .isEmpty();
  }

  private static Telling accord(String article, String date) {
    return Telling.of(article, "They signed a memorandum.")
        .type("agree")
        .on(date)
        .published("2017-06-01");
  }

  private static Telling talks(String article, String sentence, String date) {
    return Telling.of(article, sentence).type("talk").on(date).round("astana", 4);
  }

  /// What those who tell one happening claim against each other.
  private static List<String> claims(Telling... tellings) {
    List<Happening> members =
        Stream.of(tellings).map(one -> Happening.of(one.mention(), LEXICON, TYPES)).toList();
    return Claims.of(Cluster.of(members, Map.of())).stream()
        .map(one -> one.about() + " " + one.value() + " " + one.sources() + " " + one.mentions())
        .toList();
  }
}
