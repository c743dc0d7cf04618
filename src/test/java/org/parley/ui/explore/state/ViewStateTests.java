package org.parley.ui.explore.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.chronicle.Modality;

class ViewStateTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "platform=geneva&platform=astana",
        "q=peace+talks&actor=russia",
        "from=2016-01-01&to=2018-12-31&modality=planned",
        "lanes=actor&event=9f3c-12",
        "list=undated",
        "event=9f3c-12&window=2016-01-01%2F2018-12-31",
      })
  void anAddressLeadsToTheSameAddress(String address) {
    QueryParameters query = QueryParameters.fromString(address);

    assertThat(ViewState.of(query).toQuery().getParameters()).isEqualTo(query.getParameters());
  }

  @ParameterizedTest
  @ValueSource(strings = {"window=yesterday", "lanes=colour", "colour=blue", "platform=", "q=+"})
  void whatIsNotUnderstoodIsLeftOut(String address) {
    assertThat(ViewState.of(QueryParameters.fromString(address))).isEqualTo(ViewState.EMPTY);
  }

  @Test
  void aDateAmongTheWordsTakesThePlaceOfTheDaysChosenBefore() {
    ViewState days =
        ViewState.of(
            QueryParameters.fromString("from=2016-01-01&to=2016-12-31&when=2015&actor=russia"));
    assertThat(days.asking("Geneva").filters()).containsKeys("from", "to", "when", "actor", "q");
    assertThat(days.asking("Geneva 2017").filters()).containsOnlyKeys("actor", "q");
    assertThat(days.with("q", "Geneva").during("2 February 2018").filters())
        .containsOnlyKeys("actor", "when");
  }

  @Test
  void closingTheResultsOfADateKeepsItsDays() {
    assertThat(ViewState.EMPTY.with("q", "spring 2017").withoutSearch())
        .isEqualTo(ViewState.EMPTY.with("when", "spring 2017"));
    assertThat(ViewState.EMPTY.with("q", "talks spring 2017").withoutSearch())
        .isEqualTo(ViewState.EMPTY);
  }

  @Test
  void aValueIsAddedOnceAndTakenAwayAgain() {
    ViewState geneva = ViewState.EMPTY.toggle("platform", "geneva");
    ViewState both = geneva.toggle("platform", "astana");

    assertThat(both.values("platform")).containsExactly("geneva", "astana");
    assertThat(both.toggle("platform", "astana")).isEqualTo(geneva);
    assertThat(geneva.toggle("platform", "geneva")).isEqualTo(ViewState.EMPTY);
  }

  @Test
  void oneActorAloneNeedsNoWordOnHowManyAreToMatch() {
    ViewState both =
        ViewState.of(QueryParameters.fromString("actor=russia&actor=turkey&actorMatch=all"));

    assertThat(both.wantsAllActors()).isTrue();
    assertThat(both.toggle("actor", "turkey").toQuery().getQueryString()).isEqualTo("actor=russia");
  }

  @Test
  void theTimelineGetsTheFiltersAlone() {
    ViewState state =
        ViewState.of(QueryParameters.fromString("q=peace talks&event=9f3c&platform=geneva"));

    assertThat(QueryParameters.fromString(state.filterQuery()).getParameters())
        .isEqualTo(Map.of("q", List.of("peace talks"), "platform", List.of("geneva")));
  }

  @Test
  void clearingTheFiltersKeepsTheSelection() {
    ViewState state = ViewState.EMPTY.toggle("type", "meet").withEvent("9f3c");

    assertThat(state.withoutFilters()).isEqualTo(ViewState.EMPTY.withEvent("9f3c"));
  }

  @Test
  void filtersThatCannotBeMeantDoNotFilter() {
    ViewState state =
        ViewState.of(
            QueryParameters.fromString(
                "from=2016-13-45&to=2018-12-31&modality=perhaps&minSources=x"));

    assertThat(state.filter().from()).isNull();
    assertThat(state.filter().to()).isEqualTo(LocalDate.of(2018, 12, 31));
    assertThat(state.filter().modalities()).isEmpty();
  }

  @Test
  void filtersReachTheQuestion() {
    ViewState state =
        ViewState.of(QueryParameters.fromString("modality=planned&actor=russia&actor=iran"));

    assertThat(state.filter().modalities()).containsExactly(Modality.PLANNED);
    assertThat(state.filter().actors()).containsExactly("russia", "iran");
  }
}
