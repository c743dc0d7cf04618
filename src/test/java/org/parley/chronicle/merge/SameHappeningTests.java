package org.parley.chronicle.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Telling;
import org.parley.lexicon.Lexicon;

class SameHappeningTests {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final TypeTraits TYPES = TypeTraits.standard();

  @Test
  void joinsARoundWithTheDocumentAdoptedThere() {
    Telling round = talks("a", "The fourteenth round was held.", "2019-12-10/2019-12-11");
    Telling text = talks("b", "The guarantors agreed on a text.", "2019-12-11").type("agree");

    assertThat(reason(round.round("astana", 14), text.round("astana", 14)))
        .hasValue("Joined because of the same round, one date within the other.");
  }

  @Test
  void keepsTheSameNumberOnTwoPlatformsApart() {
    assertThat(
            reason(
                talks("a", "The third round was held.", "2016-04-27").round("geneva", 3),
                talks("b", "The third round was held.", "2016-04-27").round("astana", 3)))
        .isEmpty();
  }

  @Test
  void keepsTheSameNumberOfTwoYearsApart() {
    assertThat(
            reason(
                talks("a", "The second round was held.", "2014-02-15").round("geneva", 2),
                talks("b", "The second round was held.", "2016-03-24").round("geneva", 2)))
        .isEmpty();
  }

  @Test
  void joinsOpeningAndClose() {
    assertThat(
            reason(
                talks("a", "The talks opened on Monday.", "2017-07-10"),
                talks("b", "The envoy closed the talks.", "2017-07-14")))
        .hasValue("Joined because of the opening and the close of one gathering.");
  }

  @Test
  void keepsTwoRoundsOfOnePlatformApartThatBothOpened() {
    assertThat(
            reason(
                talks("a", "The talks opened.", "2017-07-10"),
                talks("b", "The talks opened.", "2017-07-24")))
        .isEmpty();
  }

  @Test
  void joinsTheMonthWithTheDay() {
    assertThat(
            reason(
                talks("a", "They met in July.", "2017-07"),
                talks("b", "They met in Geneva.", "2017-07-14")))
        .hasValue("Joined because of the same platform, one date within the other.");
  }

  @Test
  void keepsARowOfRoundsApartFromEachOfThem() {
    assertThat(
            reason(
                talks("a", "From January 2016 to January 2018 they met.", "2016-01/2018-01"),
                talks("b", "They met in Geneva.", "2017-07-14")))
        .isEmpty();
  }

  @Test
  void joinsTheNumberOfAResolutionWhateverElseIsTold() {
    assertThat(
            reason(
                council("a", "Resolution 2254, adopted in December, demands it.", "2015-12"),
                council("b", "It passed resolution 2254 on Friday.", "2015-12-18")))
        .hasValue("Joined because of the number of the resolution.");
  }

  @Test
  void keepsTwoResolutionsOfOneDayApart() {
    assertThat(
            reason(
                council("a", "The council adopted resolution 2254.", "2015-12-18"),
                council("b", "The council adopted resolution 2255.", "2015-12-18")))
        .isEmpty();
  }

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
  void keepsTheWordOfOnePartyApartFromTheMeeting() {
    assertThat(
            reason(
                talks("a", "Lavrov said the talks were useful.", "2017-07-14")
                    .type("statement")
                    .with("sergey-lavrov"),
                talks("b", "The talks were useful.", "2017-07-14")))
        .isEmpty();
  }

  @Test
  void joinsOneDayOfTheYearWithTheWholeDate() {
    assertThat(
            reason(
                Telling.of("a", "Envoys held talks in Tehran.").on("XXXX-02-02").in("tehran"),
                Telling.of("b", "Envoys held talks in Tehran.").on("2019-02-02").in("tehran")))
        .isPresent();
  }

  @Test
  void joinsAnAccordToldByWhereItWasMadeAndWhereItHolds() {
    assertThat(
            reason(
                accord("a", "Russia and Turkey agreed on a truce.").in("moscow"),
                accord("b", "A truce for Idlib agreed by Russia and Turkey.").in("idlib")))
        .isPresent();
  }

  @Test
  void joinsTalksAtAPlaceOfThePlatformOnTheDayItMet() {
    assertThat(
            reason(
                talks("a", "The delegations were received.", "2016-04-27")
                    .round(null, null)
                    .in("geneva"),
                talks("b", "The third round ended.", "2016-04-27").round("geneva", 3)))
        .hasValue("Joined because of a usual place of the platform, the same day.");
  }

  @Test
  void joinsTalksToldFromTheSameDayToTheSameDay() {
    assertThat(
            reason(
                talks("a", "Talks went on, from the 24th to the 31st.", "2014-01-24/2014-01-31")
                    .round(null, null),
                talks("b", "For eight days the talks went on.", "2014-01-24/2014-01-31")))
        .isPresent();
  }

  @Test
  void joinsWhatTwoArticlesRememberOfOneDayInOtherWords() {
    Telling accord =
        remembered("a", "The outline of a transition was agreed by the powers.").type("agree");
    Telling meeting =
        remembered("b", "Powers met to draw the outline of a transition.").type("meet");

    assertThat(reason(accord.in("geneva"), meeting.in("geneva")))
        .hasValueSatisfying(reason -> assertThat(reason).contains("told long after"));
  }

  @Test
  void keepsNewsOfOneDayApartThatShareNothingButTheDay() {
    assertThat(
            reason(
                news("a", "Envoys held talks on grain.").type("talk").with("turkey"),
                news("b", "Experts spoke of mine clearing.").type("talk").with("norway")))
        .isEmpty();
  }

  @Test
  void keepsTwoStatementsOfOneMinisterOnOneDayApartThatSayDifferentThings() {
    assertThat(
            reason(
                news("a", "Lavrov said that the grain ships would sail.")
                    .type("statement")
                    .with("sergey-lavrov"),
                news("b", "Lavrov called the sanctions illegal.")
                    .type("statement")
                    .with("sergey-lavrov")))
        .isEmpty();
  }

  @Test
  void joinsNewsOfOneDayWithASharedActorAndSimilarWords() {
    assertThat(
            reason(
                news("a", "Pedersen met the foreign minister to discuss the committee.")
                    .with("geir-pedersen"),
                news("b", "The committee was discussed by Pedersen and the minister.")
                    .with("geir-pedersen")))
        .isPresent();
  }

  @Test
  void aPlatformThatASentenceDoesNotNameKeepsNothingApart() {
    Telling context =
        Telling.of("a", "Kerry and Lavrov announced a plan for a truce.")
            .type("agree")
            .on("2016-09-09")
            .with("john-kerry", "sergey-lavrov")
            .round("astana", null);
    Telling named =
        Telling.of("b", "At the talks in Geneva, Kerry and Lavrov announced a plan.")
            .type("agree")
            .on("2016-09-09")
            .with("john-kerry", "sergey-lavrov")
            .round("geneva", null);

    assertThat(reason(context, named)).isPresent();
  }

  @Test
  void keepsTwoNamedPlatformsOfOneDayApart() {
    Telling astana =
        remembered("a", "The Astana talks brought an accord.").type("agree").round("astana", null);
    Telling geneva =
        remembered("b", "The Geneva talks brought an accord.").type("agree").round("geneva", null);

    assertThat(reason(astana, geneva)).isEmpty();
  }

  @Test
  void takesTheCountryOfTheConflictForTheTopicOfTalks() {
    assertThat(
            reason(
                accord("a", "Russia and Turkey agreed on a truce.").in("syria"),
                accord("b", "A truce was agreed by Russia and Turkey.").in("moscow")))
        .isPresent();
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
  void joinsWhatAGatheringDidWithTheGathering() {
    Telling launch =
        remembered("a", "The body was solemnly launched.").type("appoint").round("geneva", null);
    Telling talks =
        remembered("b", "Envoys held a first round.").type("talk").round("geneva", null);

    assertThat(reason(launch, talks)).isPresent();
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

  @Test
  void findsThePlatformInTheTitleOfAnArticle() {
    Telling named = remembered("a", "The congress met in the hall.").round("sochi", null);
    Telling unnamed = remembered("b", "The gathering drew a crowd.");

    assertThat(reason(named, unnamed)).isEmpty();
    assertThat(reason(named, unnamed.titled("Sochi congress sets up a committee"))).isPresent();
  }

  @Test
  void joinsWhatDidNotComeAboutWithHowItWasReported() {
    Telling came =
        news("a", "Foreign ministers came to Geneva to present a list.").type("visit").in("geneva");
    Telling failed =
        news("b", "The foreign ministers failed to settle the list in Geneva.")
            .type("agree")
            .in("geneva")
            .as(Modality.DENIED)
            .published("2019-06-01");

    assertThat(reason(came, failed)).isPresent();
  }

  @Test
  void keepsTwoDocumentsOfOneCouncilDaysApart() {
    Telling resolution = council("a", "The council sent thirty monitors.", "2012-04-14");
    Telling mission = council("b", "The council set up a mission.", "2012-04-21").type("monitor");

    assertThat(SameHappening.excludes(prepare(resolution), prepare(mission))).isTrue();
  }

  @Test
  void joinsAMeetingToldByItsMinistersAndByTheirCountries() {
    assertThat(
            reason(
                news("a", "Lavrov and Kerry met to discuss the truce.")
                    .with("sergey-lavrov", "john-kerry"),
                news("b", "The U.S. and Russian foreign ministers met about the truce.")
                    .with("united-states", "russia")))
        .isPresent();
  }

  @Test
  void joinsATruceThatIsLookedBackOnWithItsBeginning() {
    assertThat(
            reason(
                news("a", "The ceasefire began at midnight.").type("ceasefire"),
                news("b", "Both sides complained that the ceasefire was broken daily.")
                    .type("ceasefire")
                    .published("2019-04-30")))
        .isPresent();
  }

  private static Telling remembered(String article, String sentence) {
    return Telling.of(article, sentence).on("2012-06-30").published("2013-11-26");
  }

  private static Telling news(String article, String sentence) {
    return Telling.of(article, sentence).on("2019-02-02").type("meet");
  }

  private static Telling accord(String article, String sentence) {
    return Telling.of(article, sentence).type("agree").on("2020-03-05").with("russia", "turkey");
  }

  private static Telling talks(String article, String sentence, String date) {
    return Telling.of(article, sentence)
        .type("talk")
        .on(date)
        .published("2020-03-01")
        .round("geneva", null);
  }

  private static Telling council(String article, String sentence, String date) {
    return talks(article, sentence, date).type("resolution").round("security-council", null);
  }

  private static Optional<String> reason(Telling one, Telling other) {
    return SameHappening.compare(prepare(one), prepare(other)).map(Link::reason);
  }

  private static Happening prepare(Telling telling) {
    return Happening.of(telling.mention(), LEXICON, TYPES);
  }
}
