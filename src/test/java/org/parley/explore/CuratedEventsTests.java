package org.parley.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.chronicle.ChronicleScenes;
import org.parley.chronicle.Curation;
import org.parley.chronicle.EventSummary;
import org.parley.chronicle.Field;
import org.parley.chronicle.Telling;
import org.parley.explore.filter.EventFilter;
import org.parley.explore.timeline.TileEvent;
import org.parley.explore.timeline.TimeTiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// What a person decides about an event shows in every answer at once, and goes with its undoing.
@StoreTest
@Import(ChronicleScenes.class)
class CuratedEventsTests {

  private static final String EVENT = "talks-0";
  private static final int YEARS = 7;
  private static final int SPAN = 512;

  @Autowired Explorer explorer;
  @Autowired TimeTiles tiles;
  @Autowired Curation curation;
  @Autowired ChronicleScenes scenes;

  @BeforeEach
  void tell() {
    scenes.tell(
        Telling.of("talks", "Delegates met in Geneva.").on("2016-03-04").round("geneva", null),
        Telling.of("other", "Delegates met in Astana.").on("2017-01-23").round("astana", null));
    for (int month = 1; month <= 6; month++) {
      scenes.tell(Telling.of("old-" + month, "Envoys met.").on("2001-0" + month + "-10"));
    }
  }

  @Test
  void anotherHeadlineIsListedSearchedAndDrawn() {
    curation.decide(EVENT, Field.HEADLINE, "The zeppelin round");

    assertThat(explorer.search("zeppelin", 9)).hasSize(1);
    assertThat(drawn("2016-03-04")).extracting(TileEvent::headline).contains("The zeppelin round");

    curation.decide(EVENT, Field.HEADLINE, null);

    assertThat(explorer.search("zeppelin", 9)).isEmpty();
    assertThat(drawn("2016-03-04")).extracting(TileEvent::headline).doesNotContain("zeppelin");
  }

  @Test
  void anotherDayMovesIt() {
    curation.decide(EVENT, Field.DATE, "2019-05-06");

    assertThat(listed(on("2016-03-04"))).isEmpty();
    assertThat(listed(on("2019-05-06"))).containsExactly(EVENT);
    assertThat(drawn("2016-03-04")).extracting(TileEvent::id).doesNotContain(EVENT);
    assertThat(drawn("2019-05-06")).extracting(TileEvent::id).contains(EVENT);

    curation.decide(EVENT, Field.DATE, null);

    assertThat(listed(on("2016-03-04"))).containsExactly(EVENT);
  }

  @Test
  void whatIsRejectedIsInNoAnswer() {
    curation.decide(EVENT, Field.REVIEW, "REJECTED");

    assertThat(listed(EventFilter.NONE)).doesNotContain(EVENT);
    assertThat(explorer.search("Geneva", 9)).isEmpty();
    assertThat(drawn("2016-03-04")).isEmpty();
    assertThat(explorer.facets(EventFilter.NONE).platforms())
        .extracting(Facets.Choice::value)
        .doesNotContain("geneva");

    curation.decide(EVENT, Field.REVIEW, null);

    assertThat(listed(EventFilter.NONE)).contains(EVENT);
    assertThat(explorer.search("Geneva", 9)).hasSize(1);
  }

  @Test
  void whatIsPinnedComesFirst() {
    curation.decide(EVENT, Field.PINNED, "true");

    assertThat(explorer.events(EventFilter.NONE, 0, 1, EventOrder.IMPORTANCE).events())
        .extracting(EventSummary::id)
        .containsExactly(EVENT);

    curation.decide(EVENT, Field.PINNED, null);
  }

  private List<String> listed(EventFilter filter) {
    return explorer.events(filter, 0, 99, EventOrder.DATE).events().stream()
        .map(EventSummary::id)
        .toList();
  }

  private List<TileEvent> drawn(String day) {
    long index = Math.floorDiv(LocalDate.parse(day).toEpochDay(), SPAN);
    return tiles.tile(YEARS, index, LaneMode.NONE, on(day)).lanes().stream()
        .flatMap(lane -> lane.events().stream())
        .toList();
  }

  private static EventFilter on(String day) {
    return EventFilter.NONE.within(LocalDate.parse(day), LocalDate.parse(day));
  }
}
