package org.parley.chronicle.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.ChronicleScenes;
import org.parley.chronicle.Event;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Telling;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoreTest
@Import(ChronicleScenes.class)
class MergingTests {

  @Autowired ChronicleScenes scenes;
  @Autowired Chronicle chronicle;
  @Autowired JdbcClient jdbc;

  @Test
  void givesTheSameEventsInAnyOrderOfArticles() {
    List<Telling> tellings = tellings();
    Set<String> expected = groupsAfter(tellings);

    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(tellings, new Random(seed));
      assertThat(groupsAfter(tellings)).isEqualTo(expected);
    }
  }

  @Test
  void anArticleReadAgainLeavesNothingBehind() {
    scenes.tell(talks("a", "2019-02-02"), talks("b", "2019-02-02"));
    assertThat(chronicle.find("a-0").orElseThrow().articles()).isEqualTo(2);

    scenes.tell(talks("b", "2018-05-05"));

    assertThat(chronicle.find("a-0").orElseThrow().articles()).isEqualTo(1);
    assertThat(chronicle.find("b-0").orElseThrow().date()).hasToString("2018-05-05");
    assertThat(jdbc.sql("select count(*) from mention_link").query(Integer.class).single())
        .isZero();
  }

  @Test
  void articlesReadAgainOneByOneGiveTheSameEvents() {
    List<Telling> tellings = tellings();
    Set<String> expected = groupsAfter(tellings);

    for (Telling telling : tellings) {
      scenes.tell(elsewhere(telling));
      scenes.tell(telling);
    }

    assertThat(groups(tellings)).isEqualTo(expected);
  }

  private static Telling elsewhere(Telling telling) {
    return talks(telling.mention().articleId(), "2001-01-01");
  }

  @Test
  void writesOnlyEventsThatChange() {
    scenes.tell(talks("a", "2019-02-02"), talks("b", "2018-05-05"));
    jdbc.sql("update event set headline = 'as it was' where id = 'a-0'").update();

    scenes.tell(talks("c", "2018-05-05"));

    assertThat(jdbc.sql("select headline from event order by id").query(String.class).list())
        .containsExactly("as it was", "Envoys of Russia held talks in Tehran on the truce.");
  }

  @Test
  void keepsHoweverManyFormerDates() {
    Telling[] plans = new Telling[120];
    for (int day = 0; day < plans.length; day++) {
      String date = LocalDate.of(2019, 2, 1).plusDays(day).toString();
      plans[day] =
          talks("p" + day, date)
              .round("astana", 12)
              .as(Modality.PLANNED)
              .published(LocalDate.of(2018, 1, 1).plusDays(day).toString());
    }

    scenes.tell(plans);

    Event event = chronicle.find("p0-0").orElseThrow();
    assertThat(event.formerDates()).hasSize(plans.length - 1);
  }

  private Set<String> groupsAfter(List<Telling> tellings) {
    clear();
    scenes.tell(tellings.toArray(Telling[]::new));
    return groups(tellings);
  }

  private Set<String> groups(List<Telling> tellings) {
    Set<String> groups = new TreeSet<>();
    for (Telling telling : tellings) {
      Event event = chronicle.find(telling.mention().id()).orElseThrow();
      groups.add(
          event.id()
              + event.date()
              + event.mentions().stream().map(EventMention::id).collect(Collectors.toList()));
    }
    return groups;
  }

  @BeforeEach
  void clear() {
    for (String table :
        List.of("mention_link", "event_actor", "event_source", "event", "mention", "article")) {
      jdbc.sql("delete from " + table).update();
    }
  }

  /// Talks on neighbouring days, months and as plans, so that many could join by mistake.
  private static List<Telling> tellings() {
    List<Telling> tellings = new ArrayList<>();
    for (int day = 1; day <= 9; day++) {
      tellings.add(talks("d" + day, "2019-02-0" + day));
      tellings.add(talks("e" + day, day % 2 == 0 ? "2019-02" : "2019-02-0" + day));
    }
    tellings.add(talks("r1", "2019-03-01").round("astana", 12));
    tellings.add(
        talks("r2", "2019-02-14").round("astana", 12).as(Modality.PLANNED).published("2019-01-30"));
    return tellings;
  }

  private static Telling talks(String article, String date) {
    return Telling.of(article, "Envoys of Russia held talks in Tehran on the truce.")
        .on(date)
        .with("russia", "iran")
        .in("tehran");
  }
}
