package org.parley.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.chronicle.ChronicleScenes;
import org.parley.chronicle.EventSummary;
import org.parley.chronicle.Telling;
import org.parley.explore.filter.EventFilter;
import org.parley.explore.timeline.TileEvent;
import org.parley.explore.timeline.TimeTiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// What went on, nobody knows how long, is known as far as the articles tell it: filters, counts,
/// choices, lists and tiles agree on that.
@StoreTest
@Import(ChronicleScenes.class)
class OpenEndsTests {

  private static final int YEARS = 7;
  private static final int SPAN = 512;

  @Autowired Explorer explorer;
  @Autowired TimeTiles tiles;
  @Autowired ChronicleScenes scenes;

  @BeforeEach
  void tellOfTwoOpenEnds() {
    scenes.tell(
        Telling.of("early", "Fighting has gone on since March 2011.")
            .type("ceasefire")
            .published("2013-05-02")
            .on("2011-03/.."),
        Telling.of("later", "Fighting has gone on since March 2011.")
            .type("ceasefire")
            .published("2016-08-20")
            .on("2011-03/.."),
        Telling.of("until", "The eighth round dragged on until 14 December.")
            .published("2017-12-15")
            .on("../2017-12-14"));
    for (int month = 1; month <= 6; month++) {
      scenes.tell(Telling.of("old-" + month, "Envoys met.").on("2001-0" + month + "-10"));
    }
  }

  @Test
  void theyAreInTheAnswersOfTheDaysTheyAreToldOf() {
    for (String day : new String[] {"2011-03-31", "2012-01-01", "2016-08-20"}) {
      assertThat(explorer.events(on(day), 0, 9, EventOrder.DATE).events())
          .extracting(EventSummary::headline)
          .containsExactly("Fighting has gone on since March 2011.");
      assertThat(explorer.count(on(day))).isEqualTo(1);
      assertThat(explorer.facets(on(day)).types()).hasSize(1);
      assertThat(explorer.coverage(on(day))).isEqualTo(new Coverage(1, 2));
      assertThat(drawnAround(day)).isEqualTo(1);
    }
    assertThat(explorer.count(on("2017-12-14"))).isEqualTo(1);
  }

  @Test
  void theyAreInNoAnswerBeyond() {
    for (String day : new String[] {"2011-02-28", "2016-08-21", "2017-12-13", "2020-06-01"}) {
      assertThat(explorer.count(on(day))).isZero();
      assertThat(explorer.facets(on(day)).types()).isEmpty();
      assertThat(explorer.coverage(on(day))).isEqualTo(new Coverage(0, 0));
      assertThat(drawnAround(day)).isZero();
    }
  }

  @Test
  void tilesSayHowFarTheyAreTold() {
    TileEvent event = tile("2016-08-01", EventFilter.NONE).getFirst();
    assertThat(event.kind()).isEqualTo("since");
    assertThat(event.end()).isNull();
    assertThat(event.toldUntil()).isEqualTo((int) LocalDate.of(2016, 8, 20).toEpochDay());
    assertThat(tile("2022-03-01", EventFilter.NONE)).isEmpty();
  }

  @Test
  void whoTellsItOnChangesTheTilesUpToThere() {
    long before = version("2019-03-01");
    long beyond = version("2022-03-01");
    scenes.tell(
        Telling.of("latest", "Fighting has gone on since March 2011.")
            .type("ceasefire")
            .published("2019-04-02")
            .on("2011-03/.."));
    assertThat(version("2019-03-01")).isGreaterThan(before);
    assertThat(version("2022-03-01")).isEqualTo(beyond);
    assertThat(tile("2019-03-01", EventFilter.NONE)).hasSize(1);

    scenes.tell(Telling.of("latest", "Nothing of it is told any more.").on("2030-01-01"));
    assertThat(tile("2019-03-01", EventFilter.NONE)).isEmpty();
  }

  @Test
  void listsSayHowFarTheyAreTold() {
    LocalDate first = LocalDate.of(2011, 1, 1);
    EventFilter later = EventFilter.NONE.within(first, LocalDate.of(2017, 12, 31));
    assertThat(explorer.events(later, 0, 9, EventOrder.DATE).events())
        .extracting(EventSummary::toldUntil)
        .containsExactly(LocalDate.of(2016, 8, 20), null);
  }

  /// Events of the tile around a day, under a filter that asks for that day alone.
  private int drawnAround(String day) {
    return tile(day, on(day)).size();
  }

  private List<TileEvent> tile(String day, EventFilter filter) {
    return tiles.tile(YEARS, index(day), LaneMode.NONE, filter).lanes().stream()
        .flatMap(lane -> lane.events().stream())
        .toList();
  }

  private long version(String day) {
    return tiles.version(YEARS, index(day), LaneMode.NONE, EventFilter.NONE);
  }

  private static long index(String day) {
    return Math.floorDiv(LocalDate.parse(day).toEpochDay(), SPAN);
  }

  private static EventFilter on(String day) {
    return EventFilter.NONE.within(LocalDate.parse(day), LocalDate.parse(day));
  }
}
