package org.parley.chronicle.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.chronicle.merge.Tellings.council;
import static org.parley.chronicle.merge.Tellings.news;
import static org.parley.chronicle.merge.Tellings.reason;
import static org.parley.chronicle.merge.Tellings.remembered;
import static org.parley.chronicle.merge.Tellings.talks;

import org.junit.jupiter.api.Test;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Telling;

class GatheringsTests {

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
                talks("a", "The talks opened on Monday.", "2017-08-07"),
                talks("b", "The envoy closed the talks.", "2017-08-11")))
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
  void joinsWhatAGatheringDidWithTheGathering() {
    Telling launch =
        remembered("a", "The body was solemnly launched.").type("appoint").round("geneva", null);
    Telling talks =
        remembered("b", "Envoys held a first round.").type("talk").round("geneva", null);

    assertThat(reason(launch, talks)).isPresent();
  }

  @Test
  void findsThePlatformInTheTitleOfAnArticle() {
    Telling named = remembered("a", "The congress met in the hall.").round("sochi", null);
    Telling unnamed = remembered("b", "The gathering drew a crowd.");

    assertThat(reason(named, unnamed)).isEmpty();
    assertThat(reason(named, unnamed.titled("Sochi congress sets up a committee"))).isPresent();
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
  void keepsTwoNamedPlatformsOfOneDayApart() {
    Telling astana =
        remembered("a", "The Astana talks brought an accord.").type("agree").round("astana", null);
    Telling geneva =
        remembered("b", "The Geneva talks brought an accord.").type("agree").round("geneva", null);

    assertThat(reason(astana, geneva)).isEmpty();
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
  void takesEitherOfTwoPlatformsThatASentenceNames() {
    Telling both =
        remembered("a", "Between the Geneva talks and the Astana talks a body was launched.")
            .type("appoint")
            .round("geneva", null);
    Telling launch =
        remembered("b", "The Astana talks launched a body.").type("appoint").round("astana", null);

    assertThat(reason(both, launch)).isPresent();
  }

  @Test
  void takesThoseWhoComeTogetherForTheMeetingAndNotWhoComesAlone() {
    Telling round = talks("a", "The sixth round was held.", "2017-09-14/2017-09-15");
    Telling came = talks("b", "Delegations came to the city.", "2017-09-14").type("visit");
    Telling alone = talks("c", "The rebels came to the city.", "2017-09-14").type("visit");

    assertThat(
            reason(
                round.round("astana", 6),
                came.round("astana", null).in("astana").with("russia", "iran", "turkey")))
        .hasValue("Joined because of the same round, one date within the other.");
    assertThat(
            reason(
                round,
                alone.round("astana", null).in("astana").with("syrian-negotiations-committee")))
        .isEmpty();
  }

  @Test
  void takesWhatACouncilDemandsForItsResolution() {
    Telling demand =
        council("a", "The council demanded that convoys be let through.", "2014-02-22")
            .type("appeal");
    Telling resolution = council("b", "A resolution about aid was adopted.", "2014-02-22");

    assertThat(reason(demand.with("un-security-council"), resolution))
        .hasValue("Joined because of the same platform on the same day.");
  }

  @Test
  void joinsTwoDaysOfAKnownMeeting() {
    assertThat(
            reason(
                talks("a", "They met by the lake.", "2017-07-10"),
                talks("b", "They spoke of terror.", "2017-07-13")))
        .hasValue("Joined because of the same round, another day of it.");
  }

  @Test
  void knowsTheRoundByTheDaysOfAMeeting() {
    Telling second = talks("a", "The second session failed.", "2019-11");
    Telling first = talks("b", "They will start drafting.", "2019-11-04").as(Modality.PLANNED);

    assertThat(
            reason(
                second.round("constitutional-committee", 2),
                first.published("2019-10-31").round("constitutional-committee", null)))
        .isEmpty();
  }

  @Test
  void keepsDatesApartThatHaveLessThanHalfInCommon() {
    Telling spring = talks("a", "They will meet again.", "2022-01/2022-06").as(Modality.PLANNED);
    Telling autumn = talks("b", "They will meet again.", "2022").as(Modality.PLANNED);

    assertThat(reason(spring.published("2021-12-23"), autumn.published("2022-06-17"))).isEmpty();
    assertThat(reason(spring, autumn.published("2022-02-17"))).isPresent();
  }

  @Test
  void keepsAYearApartFromAMeetingInItThatIsToldInOtherWords() {
    Telling year = talks("a", "The sponsors agreed to go on elsewhere.", "2017").type("agree");

    assertThat(reason(year, talks("b", "Ministers met by the lake.", "2017-07-14"))).isEmpty();
    assertThat(
            reason(
                year.type("talk"),
                talks("c", "The sponsors agreed in July to go on elsewhere.", "2017-07-14")))
        .isPresent();
  }

  @Test
  void joinsTalksWithTheSeasonInWhichTheyAreRemembered() {
    Telling held = news("a", "Politicians gathered in a hotel.").on("2015-06-08");
    Telling memory = news("b", "Some of them met in Cairo last summer.").on("2015-22");

    assertThat(
            reason(
                held.published("2015-06-10").in("cairo"),
                memory.published("2016-01-16").in("cairo")))
        .hasValue("Joined because of the place and the time that are looked back on.");
    assertThat(reason(held, memory.in("egypt"))).isEmpty();
  }
}
