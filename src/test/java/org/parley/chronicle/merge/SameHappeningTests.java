package org.parley.chronicle.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.chronicle.merge.Tellings.accord;
import static org.parley.chronicle.merge.Tellings.council;
import static org.parley.chronicle.merge.Tellings.news;
import static org.parley.chronicle.merge.Tellings.prepare;
import static org.parley.chronicle.merge.Tellings.reason;
import static org.parley.chronicle.merge.Tellings.remembered;

import org.junit.jupiter.api.Test;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Telling;

class SameHappeningTests {

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
  void takesTheCountryOfTheConflictForTheTopicOfTalks() {
    assertThat(
            reason(
                accord("a", "Russia and Turkey agreed on a truce.").in("syria"),
                accord("b", "A truce was agreed by Russia and Turkey.").in("moscow")))
        .isPresent();
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

  @Test
  void keepsAccordsOfTwoDaysSideBySideApartThatOnlyAMonthJoins() {
    Telling signed = news("a", "A ceasefire was signed.").type("ceasefire").on("2016-12-29");
    Telling began = news("b", "The truce took hold.").type("ceasefire").on("2016-12-30");

    assertThat(SameHappening.excludes(prepare(signed), prepare(began))).isTrue();
    assertThat(
            SameHappening.excludes(
                prepare(signed), prepare(began.with("russia", "turkey").in("moscow"))))
        .isTrue();
  }

  @Test
  void joinsTwoTrucesOfOneDayWhateverTheyAreCalled() {
    Telling plan = news("a", "The truce would start at sunset.").type("ceasefire");
    Telling began = news("b", "The ceasefire came into effect.").type("ceasefire");

    assertThat(reason(plan.as(Modality.PLANNED), began.published("2019-03-16"))).isPresent();
  }

  @Test
  void joinsTheTruceOfAMonthThatIsRememberedWithItsDay() {
    Telling month = news("a", "The ceasefire of February nears collapse.").type("ceasefire");
    Telling day = news("b", "The truce came into effect.").type("ceasefire");

    assertThat(reason(month.on("2019-02").published("2019-04-28"), day)).isPresent();
    assertThat(reason(month.published("2019-02-28"), day)).isEmpty();
  }

  @Test
  void joinsWhatGoesOnSinceTheSameMonth() {
    Telling war = news("a", "Fighting has gone on since spring.").type("battle").on("2011-03/..");
    Telling same = news("b", "The country has been at war.").type("battle").on("2011-03/..");

    assertThat(reason(war.as(Modality.ONGOING), same.as(Modality.ONGOING))).isPresent();
    assertThat(reason(war, same.on("2011-04/.."))).isEmpty();
  }

  @Test
  void takesAWithdrawalOfAMonthForNoRoundInIt() {
    Telling walkout =
        remembered("a", "The opposition suspended its part for a while.").type("withdraw");
    Telling round = remembered("b", "The envoy closed the round without a result.");

    assertThat(
            reason(
                walkout.on("2012-06").round("geneva", 3).in("geneva").with("syrian-opposition"),
                round.type("talk").round("geneva", 3).in("geneva").with("syrian-opposition")))
        .isEmpty();
  }
}
