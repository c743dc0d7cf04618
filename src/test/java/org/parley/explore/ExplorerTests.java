package org.parley.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.chronicle.ChronicleScenes;
import org.parley.chronicle.EventSummary;
import org.parley.chronicle.Telling;
import org.parley.explore.Facets.Choice;
import org.parley.explore.filter.EventFilter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@StoreTest
@Import(ChronicleScenes.class)
class ExplorerTests {

  @Autowired Explorer explorer;
  @Autowired ChronicleScenes scenes;

  @BeforeEach
  void tellThreeHappenings() {
    scenes.tell(
        Telling.of("tehran", "Envoys of Russia met in Tehran on the committee.")
            .by("Harbour Wire")
            .on("2019-02-02")
            .with("russia", "iran")
            .in("tehran"),
        Telling.of("geneva", "Opposition delegates rejected the draft in Geneva.")
            .by("Corniche Daily")
            .type("reject")
            .on("2016-03")
            .with("russia")
            .round("geneva", null),
        Telling.of("undated", "Envoys met somewhere on 2 February.").on("XXXX-02-02"));
  }

  @Test
  void listsDatedEventsByDate() {
    assertThat(headlines(EventFilter.NONE))
        .containsExactly(
            "Opposition delegates rejected the draft in Geneva.",
            "Envoys of Russia met in Tehran on the committee.");
  }

  @Test
  void theLaneOfAllOthersIsListedAlone() {
    LocalDate first = LocalDate.of(2016, 1, 1);
    LocalDate last = LocalDate.of(2019, 12, 31);
    EventPage others =
        explorer.counted(EventFilter.NONE, LaneMode.PLATFORM, "other", first, last, 9);

    assertThat(others.events())
        .extracting(EventSummary::headline)
        .containsExactly("Envoys of Russia met in Tehran on the committee.");
    assertThat(others.total()).isEqualTo(1);
  }

  @Test
  void saysHowManyArticlesTellWhatPasses() {
    assertThat(explorer.coverage(EventFilter.NONE)).isEqualTo(new Coverage(2, 2));
    assertThat(explorer.coverage(filter("actor", "iran"))).isEqualTo(new Coverage(1, 1));
    assertThat(explorer.coverage(filter("actor", "iran").with("platform", List.of("geneva"))))
        .isEqualTo(new Coverage(0, 0));
  }

  @Test
  void valuesOfOneFilterMeanOrAndFiltersMeanAnd() {
    assertThat(headlines(filter("actor", "iran", "turkey"))).hasSize(1);
    assertThat(headlines(filter("actor", "russia").with("platform", List.of("geneva"))))
        .containsExactly("Opposition delegates rejected the draft in Geneva.");
  }

  @Test
  void aMonthCountsWhenItTouchesTheDaysAskedFor() {
    EventFilter march =
        EventFilter.NONE.within(LocalDate.of(2016, 3, 20), LocalDate.of(2016, 4, 1));

    assertThat(headlines(march)).hasSize(1);
  }

  @Test
  void undatedEventsHaveATrayOfTheirOwn() {
    assertThat(explorer.undated(EventFilter.NONE))
        .extracting(EventSummary::headline)
        .containsExactly("Envoys met somewhere on 2 February.");
  }

  @Test
  void aFacetIgnoresItsOwnFilter() {
    Facets facets = explorer.facets(filter("type", "reject"));

    assertThat(facets.types()).extracting(Choice::value).containsExactly("meet", "reject");
    assertThat(facets.actors()).extracting(Choice::value).containsExactly("russia");
    assertThat(facets.sources()).containsExactly(new Choice("Corniche Daily", "Corniche Daily", 1));
  }

  @Test
  void findsWordsByStemBeginningAndSlip() {
    assertThat(explorer.search("committees", 10)).hasSize(1);
    assertThat(explorer.search("oppos gene", 10)).hasSize(1);
    assertThat(explorer.search("delegatas", 10)).hasSize(1);
    assertThat(explorer.search("\"met in Tehran\"", 10)).hasSize(1);
    assertThat(explorer.search("\"Tehran met\"", 10)).isEmpty();
  }

  @Test
  void showsTheWordsFound() {
    assertThat(explorer.search("tehran", 10).getFirst().headline())
        .containsExactly(
            new SearchHit.Piece("Envoys of Russia met in ", false),
            new SearchHit.Piece("Tehran", true),
            new SearchHit.Piece(" on the committee.", false));
  }

  @Test
  void wordsFilterAsWell() {
    assertThat(headlines(filter("q", "draft"))).hasSize(1);
    assertThat(headlines(filter("q", "nowhere"))).isEmpty();
  }

  @Test
  void aDateAmongTheWordsIsACondition() {
    assertThat(explorer.search("envoys february 2019", 10))
        .extracting(hit -> hit.event().headline())
        .containsExactly("Envoys of Russia met in Tehran on the committee.");
    assertThat(explorer.search("March 2016", 10)).hasSize(1);
    assertThat(explorer.search("envoys march 2016", 10)).isEmpty();
    assertThat(headlines(filter("q", "geneva spring 2016"))).hasSize(1);
  }

  @Test
  void searchKeepsTheOtherFilters() {
    assertThat(explorer.search(filter("q", "envoys"), 10)).hasSize(2);
    assertThat(explorer.search(filter("q", "envoys").with("actor", List.of("iran")), 10))
        .hasSize(1);
  }

  @Test
  void knowsFromWhenToWhen() {
    assertThat(explorer.extent())
        .isEqualTo(new Extent(LocalDate.of(2016, 3, 1), LocalDate.of(2019, 2, 2), 2, 1));
  }

  private List<String> headlines(EventFilter filter) {
    return explorer.events(filter, 0, 50, EventOrder.DATE).events().stream()
        .map(EventSummary::headline)
        .toList();
  }

  private static EventFilter filter(String parameter, String... values) {
    return EventFilter.fromQuery(Map.of(parameter, List.of(values)));
  }
}
