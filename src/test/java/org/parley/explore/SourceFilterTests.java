package org.parley.explore;

import static org.assertj.core.api.Assertions.assertThat;

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
class SourceFilterTests {

  private static final Choice TWO = new Choice("2", "2 or more", 1);

  @Autowired Explorer explorer;
  @Autowired ChronicleScenes scenes;

  @BeforeEach
  void twoSourcesDifferOnTheDayAndOneStandsAlone() {
    scenes.tell(
        opening("one", "2016-01-25"),
        opening("two", "2016-01-29"),
        Telling.of("alone", "Envoys of Russia met in Tehran.").by("three").on("2019-02-02"));
  }

  private static Telling opening(String article, String day) {
    return Telling.of(article, "The third round opened in Geneva.")
        .by(article)
        .on(day)
        .round("geneva", 3)
        .with("russia")
        .in("geneva");
  }

  @Test
  void onlyWhereSourcesDiffer() {
    assertThat(explorer.count(filter("contradicted", "true"))).isEqualTo(1);
    assertThat(explorer.count(filter("contradicted", "false"))).isEqualTo(2);
  }

  @Test
  void eachChoiceTellsItsCountWhateverIsChosen() {
    Facets facets = explorer.facets(filter("minSources", "3"));

    assertThat(facets.minSources()).containsExactly(TWO);
    assertThat(facets.contradicted()).isEmpty();
    assertThat(explorer.facets(filter("contradicted", "true")).contradicted())
        .containsExactly(new Choice("true", "Sources differ", 1));
  }

  private static EventFilter filter(String parameter, String value) {
    return EventFilter.fromQuery(Map.of(parameter, List.of(value)));
  }
}
