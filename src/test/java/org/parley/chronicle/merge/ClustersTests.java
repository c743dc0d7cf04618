package org.parley.chronicle.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.chronicle.Event;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Status;
import org.parley.chronicle.Telling;
import org.parley.chronicle.merge.summary.Summary;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.TypeTraits;
import org.parley.lexicon.Lexicon;

class ClustersTests {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final TypeTraits TYPES = TypeTraits.standard();
  private static final EventMention TEHRAN_ONE =
      Telling.of("a1", "Russian envoys held talks in Tehran about the committee.")
          .on("2019-02-02")
          .with("russia", "iran")
          .in("tehran")
          .by("One")
          .mention();

  private static final EventMention TEHRAN_TWO =
      Telling.of("a2", "Iran received envoys of Russia in Tehran for talks on the committee.")
          .on("2019-02-02")
          .with("iran", "russia")
          .in("tehran")
          .by("Two")
          .mention();

  private static final EventMention FOURTH_ROUND_PLANNED =
      Telling.of("a1", "The fourth round is due on April 27.")
          .published("2017-04-01")
          .as(Modality.PLANNED)
          .on("2017-04-27")
          .round("astana", 4)
          .mention();

  @Test
  void joinsTheSameTalksToldByTwo() {
    assertThat(groups(TEHRAN_ONE, TEHRAN_TWO)).containsExactly(Set.of("a1-0", "a2-0"));
  }

  @Test
  void saysWhyItJoined() {
    Event event = events(TEHRAN_ONE, TEHRAN_TWO).getFirst();

    assertThat(event.mentions().getFirst().joined()).isNull();
    assertThat(event.mentions().getLast().joined())
        .startsWith("Joined because of the same day, 2 actors shared, the same place");
  }

  @Test
  void keepsTwoRoundsApart() {
    assertThat(
            groups(
                Telling.of("a1", "The talks began.").on("2017-05-03").round("astana", 4).mention(),
                Telling.of("a2", "The talks began.").on("2017-05-03").round("astana", 5).mention()))
        .hasSize(2);
  }

  @Test
  void keepsTwoStatementsOfOneMinisterOnTwoDaysApart() {
    assertThat(
            groups(
                Telling.of("a1", "Lavrov said the raids must end.")
                    .type("statement")
                    .on("2017-05-03")
                    .with("sergey-lavrov")
                    .mention(),
                Telling.of("a2", "Lavrov said the raids must end.")
                    .type("statement")
                    .on("2017-05-05")
                    .with("sergey-lavrov")
                    .mention()))
        .hasSize(2);
  }

  @Test
  void keepsTwoBombingsOfOneDayApart() {
    assertThat(
            groups(
                Telling.of("a1", "A car bomb exploded near a checkpoint.")
                    .type("attack")
                    .on("2012-05-10")
                    .in("damascus")
                    .mention(),
                Telling.of("a2", "A bomb exploded at a market gate.")
                    .type("attack")
                    .on("2012-05-10")
                    .in("aleppo")
                    .mention()))
        .hasSize(2);
  }

  @Test
  void keepsTwoHappeningsOfOneSentenceApart() {
    assertThat(groups(TEHRAN_ONE, Telling.of("a1", "Russian envoys held talks.").at(10).mention()))
        .hasSize(2);
  }

  @Test
  void joinsAPlanWithItsReportAndKeepsTheFormerDate() {
    Event event =
        events(
                FOURTH_ROUND_PLANNED,
                Telling.of("a2", "The fourth round of talks opened in the Kazakh capital.")
                    .published("2017-05-03")
                    .on("2017-05-03")
                    .round("astana", 4)
                    .mention())
            .getFirst();

    assertThat(event.date()).hasToString("2017-05-03");
    assertThat(event.status()).isEqualTo(Status.HELD);
    assertThat(event.formerDates()).hasToString("[2017-04-27]");
  }

  @Test
  void whatBeganOnTheDayItWasPlannedForHasNoFormerDate() {
    Event event =
        events(
                FOURTH_ROUND_PLANNED,
                Telling.of("a2", "The fourth round of talks lasted from 27 to 29 April.")
                    .published("2017-05-03")
                    .on("2017-04-27/2017-04-29")
                    .round("astana", 4)
                    .mention())
            .getFirst();

    assertThat(event.date()).hasToString("2017-04-27/2017-04-29");
    assertThat(event.formerDates()).isEmpty();
  }

  @Test
  void leavesAPlanNobodyReportedScheduled() {
    Event event =
        events(
                Telling.of("a1", "The round is due on April 27.")
                    .as(Modality.PLANNED)
                    .on("2017-04-27")
                    .mention())
            .getFirst();

    assertThat(event.status()).isEqualTo(Status.SCHEDULED);
  }

  @Test
  void countsCopiesAndOnePublisherOnce() {
    Event event =
        events(TEHRAN_ONE, TEHRAN_TWO, copy("a3", "Three", "a2"), copy("a4", "One", "a4"))
            .getFirst();

    assertThat(event.articles()).isEqualTo(4);
    assertThat(event.sources()).isEqualTo(2);
  }

  @Test
  void keepsAContradictionAsClaimsAndTakesTheBestSupportedDay() {
    EventMention dayLater =
        Telling.of("a5", "Russian envoys held talks in Tehran about the committee.")
            .on("2019-02-03")
            .with("russia", "iran")
            .in("tehran")
            .by("Five")
            .mention();

    Event event = events(dayLater, TEHRAN_ONE, TEHRAN_TWO).getFirst();

    assertThat(event.date()).hasToString("2019-02-02");
    assertThat(event.dateReason()).isEqualTo("Given by hand (2 of 3 independent sources agree)");
    assertThat(event.claims())
        .extracting(claim -> claim.about() + " " + claim.value() + " " + claim.sources())
        .containsExactly("date 2019-02-02 2", "date 2019-02-03 1");
  }

  @Test
  void takesTheYearFromTheOneSourceThatSaysIt() {
    Telling yearless =
        Telling.of("a3", "Russian envoys held talks in Tehran about the committee.")
            .on("XXXX-02-02")
            .with("russia", "iran")
            .in("tehran");
    Telling another =
        Telling.of("a4", "In Tehran envoys of Russia held talks about the committee.")
            .on("XXXX-02-02")
            .with("russia", "iran")
            .in("tehran");

    List<Event> events =
        events(TEHRAN_ONE, yearless.by("Three").mention(), another.by("Four").mention());

    assertThat(events).singleElement().extracting(Event::date).hasToString("2019-02-02");
    assertThat(events.getFirst().dateReason()).endsWith("(3 of 3 independent sources agree)");
    assertThat(events.getFirst().claims()).isEmpty();
  }

  @Test
  void givesTheSameGroupsInAnyOrder() {
    List<EventMention> mentions = new ArrayList<>(List.of(TEHRAN_ONE, TEHRAN_TWO));
    for (int day = 1; day < 9; day++) {
      mentions.add(
          Telling.of("b" + day, "Envoys of Russia held talks in Tehran on the truce.")
              .on("2019-02-0" + day)
              .with("russia", "iran")
              .in("tehran")
              .mention());
    }
    List<Set<String>> expected = groups(mentions.toArray(EventMention[]::new));

    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(mentions, new Random(seed));
      assertThat(groups(mentions.toArray(EventMention[]::new))).isEqualTo(expected);
    }
  }

  private static EventMention copy(String article, String publisher, String group) {
    return Telling.of(
            article, "Iran received envoys of Russia in Tehran for talks on the committee.")
        .on("2019-02-02")
        .with("iran", "russia")
        .in("tehran")
        .by(publisher)
        .copyOf(group)
        .mention();
  }

  private static List<Set<String>> groups(EventMention... mentions) {
    return events(mentions).stream()
        .map(event -> event.mentions().stream().map(EventMention::id).collect(Collectors.toSet()))
        .toList();
  }

  private static List<Event> events(EventMention... mentions) {
    List<Happening> happenings =
        List.of(mentions).stream().map(one -> Happening.of(one, LEXICON, TYPES)).toList();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < happenings.size(); i++) {
      for (int j = i + 1; j < happenings.size(); j++) {
        SameHappening.compare(happenings.get(i), happenings.get(j)).ifPresent(links::add);
      }
    }
    return Clusters.of(happenings, links).stream().map(Summary::of).toList();
  }
}
