package org.parley.explore.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.chronicle.ChronicleScenes;
import org.parley.chronicle.Telling;
import org.parley.explore.Explorer;
import org.parley.explore.Facets;
import org.parley.explore.LaneMode;
import org.parley.explore.filter.EventFilter;
import org.parley.explore.tiles.Columns;
import org.parley.explore.tiles.ColumnsReader;
import org.parley.explore.tiles.Listing;
import org.parley.explore.tiles.Ranking;
import org.parley.explore.tiles.Selection;
import org.parley.explore.timeline.TimeTiles;
import org.parley.explore.timeline.TimelineOverview;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@StoreTest
@Import(ChronicleScenes.class)
class TimeColumnsTests {

  @Autowired TimeColumns columns;
  @Autowired TimeTiles tiles;
  @Autowired Explorer explorer;
  @Autowired ColumnsReader reader;
  @Autowired ChronicleScenes scenes;

  @BeforeEach
  void tellOfSixMonths() {
    for (int month = 1; month <= 6; month++) {
      scenes.tell(
          Telling.of("month-" + month, "Envoys met in Geneva for round " + month + ".")
              .on("2016-0" + month + "-10")
              .with("russia")
              .round("geneva", month));
    }
    columns.now();
  }

  @Test
  void aPatchLeavesTheSameAsReadingEverythingAgain() {
    scenes.tell(
        Telling.of("walk-out", "Delegates of Iran walked out in Sochi.")
            .on("2016-03-02/2016-05-01")
            .with("iran")
            .round("sochi", null));
    scenes.tell(Telling.of("month-2", "Envoys met in Astana.").on("2017-02-01"));

    Columns patched = columns.now().columns();
    assertThat(contents(patched)).isEqualTo(contents(reader.read()));
    assertThat(tiles.overview(LaneMode.ACTOR, EventFilter.NONE).lanes())
        .extracting(TimelineOverview.Lane::title)
        .contains("Iran");
  }

  @Test
  void onlyTilesThatCanLookDifferentGetANewVersion() {
    long january = version("2016-01-10");
    long march = version("2016-03-20");
    scenes.tell(Telling.of("march", "Envoys met in Geneva.").on("2016-03-20").round("geneva", 9));

    assertThat(version("2016-01-10")).isEqualTo(january);
    assertThat(version("2016-03-20")).isGreaterThan(march);
  }

  @Test
  void choicesAreCountedOnceForEachState() {
    Facets before = explorer.facets(EventFilter.NONE);
    assertThat(explorer.facets(EventFilter.NONE)).isSameAs(before);

    scenes.tell(Telling.of("draft", "Rebels rejected a draft.").type("reject").on("2016-04-01"));
    assertThat(explorer.facets(EventFilter.NONE).types())
        .extracting(Facets.Choice::value)
        .contains("reject");
  }

  @Test
  void aNewLaneConcernsEveryTile() {
    long january = version("2016-01-10");
    scenes.tell(Telling.of("astana", "Envoys met in Astana.").on("2016-03-20").round("astana", 1));

    assertThat(version("2016-01-10")).isGreaterThan(january);
  }

  private long version(String date) {
    return tiles.version(
        11,
        Math.floorDiv(LocalDate.parse(date).toEpochDay(), 32L),
        LaneMode.PLATFORM,
        EventFilter.NONE);
  }

  private static List<String> contents(Columns columns) {
    List<String> lines = new ArrayList<>();
    for (String id : Listing.of(columns, Selection.ALL, Ranking.EARLIEST, 0, 100).ids()) {
      int event = columns.places(List.of(id)).nextSetBit(0);
      lines.add(id + " " + columns.firstDay(event) + " " + columns.lastDay(event));
    }
    return lines;
  }
}
