package org.parley.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.chronicle.ChronicleScenes;
import org.parley.chronicle.Telling;
import org.parley.explore.Facets.Choice;
import org.parley.explore.filter.EventFilter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@StoreTest
@Import(ChronicleScenes.class)
class AllActorsTests {

  private static final EventFilter ANY =
      EventFilter.fromQuery(Map.of("actor", List.of("russia", "turkey")));
  private static final EventFilter ALL = ANY.with("actorMatch", List.of("all"));

  @Autowired Explorer explorer;
  @Autowired ChronicleScenes scenes;

  @BeforeEach
  void tellOfTwoTogetherAndOfEachAlone() {
    scenes.tell(
        Telling.of("both", "Two sides met in Sochi.").on("2018-09-17").with("russia", "turkey"),
        Telling.of("three", "Three sides met in Tehran.")
            .on("2018-09-07")
            .with("russia", "turkey", "iran"),
        Telling.of("first", "One side spoke.").on("2017-01-01").with("russia", "iran"),
        Telling.of("second", "Another side spoke.").on("2017-03-01").with("turkey"),
        Telling.of("undated", "Two sides met on 2 May.").on("XXXX-05-02").with("russia", "turkey"));
  }

  @Test
  void onlyEventsWithEveryOne() {
    assertThat(explorer.count(ANY)).isEqualTo(4);
    assertThat(explorer.events(ALL, 0, 9, EventOrder.DATE).events())
        .extracting(event -> event.id())
        .containsExactly("three-0", "both-0");
    assertThat(explorer.undated(ALL)).extracting(event -> event.id()).containsExactly("undated-0");
    assertThat(explorer.undated(ALL.with("actor", List.of("russia", "iran")))).isEmpty();
  }

  @Test
  void otherActorsAreCountedAmongWhatPasses() {
    assertThat(explorer.facets(ALL).actors())
        .extracting(Choice::value, Choice::count)
        .containsExactly(tuple("russia", 2L), tuple("turkey", 2L), tuple("iran", 1L));
    assertThat(explorer.facets(ANY).actors())
        .extracting(Choice::value, Choice::count)
        .containsExactly(tuple("russia", 3L), tuple("turkey", 3L), tuple("iran", 2L));
  }

  @Test
  void anActorWhomNobodyNamesIsInNoEvent() {
    assertThat(explorer.count(ALL.with("actor", List.of("russia", "name:Nobody")))).isZero();
  }
}
