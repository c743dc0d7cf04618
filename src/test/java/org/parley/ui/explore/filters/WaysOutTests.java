package org.parley.ui.explore.filters;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.chronicle.ChronicleScenes;
import org.parley.chronicle.Telling;
import org.parley.ui.explore.filters.WaysOut.WayOut;
import org.parley.ui.explore.state.ViewState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@StoreTest
@Import(ChronicleScenes.class)
class WaysOutTests {

  @Autowired WaysOut ways;
  @Autowired ChronicleScenes scenes;

  @BeforeEach
  void tell() {
    scenes.tell(
        Telling.of("geneva", "Delegates met in Geneva.").on("2016-03-04").round("geneva", null),
        Telling.of("sochi", "Delegates of Iran met in Sochi.").on("2018-01-30").with("iran"));
  }

  @Test
  void oneFilterLessEach() {
    assertThat(inWords("platform=geneva&actor=iran&when=2018"))
        .containsExactly("Without Geneva: 1");
    assertThat(inWords("platform=geneva&actor=iran"))
        .containsExactly("Without Geneva: 1", "Without Iran: 1");
  }

  @Test
  void whereNobodyWasWithAllAnyOfThemWillDo() {
    assertThat(inWords("actor=iran&actor=russia&actorMatch=all")).contains("Iran or Russia: 1");
  }

  @Test
  void ofASearchTheWordsTheDateOrAllWordsButOne() {
    assertThat(inWords("q=Geneva 2018")).containsExactly("Without 2018: 1", "Without “Geneva”: 1");
    assertThat(inWords("q=Geneva nowhere")).containsExactly("Only “Geneva”: 1");
    assertThat(inWords("q=delegates nowhere 2018"))
        .containsExactly("Without “delegates nowhere”: 1", "Only “delegates”: 1");
  }

  @Test
  void noneWhereNothingLeadsToEvents() {
    assertThat(inWords("q=nowhere")).isEmpty();
    assertThat(inWords("actor=iran")).isEmpty();
  }

  @Test
  void aWayLeadsToWhatItSays() {
    ViewState state = ViewState.of(QueryParameters.fromString("q=Geneva 2018&lanes=type"));
    assertThat(ways.of(state))
        .extracting(way -> way.state().toQuery().getQueryString())
        .containsExactly("q=Geneva&lanes=type", "q=2018&lanes=type");
  }

  private List<String> inWords(String query) {
    return ways.of(ViewState.of(QueryParameters.fromString(query))).stream()
        .map((WayOut way) -> way.words() + ": " + way.events())
        .toList();
  }
}
