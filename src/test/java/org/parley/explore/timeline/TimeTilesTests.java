package org.parley.explore.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.chronicle.ChronicleScenes;
import org.parley.chronicle.Telling;
import org.parley.explore.LaneMode;
import org.parley.explore.filter.BadFilterException;
import org.parley.explore.filter.EventFilter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@StoreTest
@Import(ChronicleScenes.class)
class TimeTilesTests {

  private static final int MONTHS = 9;
  private static final int SPAN = 128;

  @Autowired TimeTiles tiles;
  @Autowired ChronicleScenes scenes;

  @BeforeEach
  void tellOfTwoPlatforms() {
    scenes.tell(
        Telling.of("tehran", "Envoys of Russia met in Tehran on the committee.")
            .by("Harbour Wire")
            .on("2019-02-02")
            .with("russia", "iran"),
        Telling.of("geneva", "Opposition delegates rejected the draft in Geneva.")
            .type("reject")
            .on("2016-03")
            .round("geneva", null),
        Telling.of("long", "A pause in the fighting held around the capital.")
            .type("ceasefire")
            .on("2016-01-10/2016-12-20"),
        Telling.of("undated", "Envoys met somewhere on 2 February.").on("XXXX-02-02"));
  }

  @Test
  void countsEachEventUnderItsFirstPossibleDay() {
    Tile tile = around("2016-03-15", EventFilter.NONE);
    TileLane lane = lane(tile, "geneva");
    assertThat(tile.span()).isEqualTo(SPAN);
    assertThat(Arrays.stream(lane.counts()).sum()).isEqualTo(1);
    assertThat(lane.counts()[(int) (day("2016-03-01") - tile.from())]).isEqualTo(1);
    assertThat(lane.events()).extracting(TileEvent::kind).containsExactly("month");
  }

  @Test
  void namesActorsWhereLanesStandForThem() {
    long index = Math.floorDiv(day("2019-02-02"), SPAN);
    assertThat(tiles.tile(MONTHS, index, LaneMode.ACTOR, EventFilter.NONE).lanes())
        .flatExtracting(TileLane::events)
        .extracting(TileEvent::actors)
        .contains(List.of("Iran", "Russia"));
    assertThat(tiles.tile(MONTHS, index, LaneMode.PLATFORM, EventFilter.NONE).lanes())
        .flatExtracting(TileLane::events)
        .extracting(TileEvent::actors)
        .containsOnlyNulls();
  }

  @Test
  void anEventThatBeganEarlierIsDrawnButNotCountedAgain() {
    TileLane lane = lane(around("2016-11-15", EventFilter.NONE), "other");
    assertThat(Arrays.stream(lane.counts()).sum()).isZero();
    assertThat(lane.events()).extracting(TileEvent::kind).containsExactly("range");
  }

  @Test
  void filtersHoldInTilesAndOverview() {
    EventFilter russia = EventFilter.fromQuery(Map.of("actor", List.of("russia")));
    assertThat(around("2016-03-15", russia).lanes()).isEmpty();
    TimelineOverview overview = tiles.overview(LaneMode.PLATFORM, russia);
    assertThat(overview.total()).isEqualTo(1);
    assertThat(overview.from()).isEqualTo((int) day("2019-02-02"));
    assertThat(overview.whole())
        .isEqualTo(new TimelineOverview.Days((int) day("2016-01-10"), (int) day("2019-02-02")));
  }

  @Test
  void thePeriodAskedForIsNotStretchedByWhatReachesIntoIt() {
    EventFilter spring = EventFilter.fromQuery(Map.of("q", List.of("spring 2016")));
    TimelineOverview overview = tiles.overview(LaneMode.PLATFORM, spring);
    assertThat(overview.total()).isEqualTo(2);
    assertThat(overview.from()).isEqualTo((int) day("2016-03-01"));
    assertThat(overview.to()).isEqualTo((int) day("2016-05-31"));

    EventFilter since = EventFilter.fromQuery(Map.of("from", List.of("2016-11-01")));
    TimelineOverview open = tiles.overview(LaneMode.PLATFORM, since);
    assertThat(open.from()).isEqualTo((int) day("2016-11-01"));
    assertThat(open.to()).isEqualTo(tiles.overview(LaneMode.PLATFORM, EventFilter.NONE).to());
  }

  @Test
  void twoPeriodsThatLieApartShowWhatLiesBetweenThem() {
    EventFilter apart =
        EventFilter.fromQuery(Map.of("q", List.of("February 2016"), "when", List.of("June 2016")));
    TimelineOverview overview = tiles.overview(LaneMode.PLATFORM, apart);
    assertThat(overview.total()).isEqualTo(1);
    assertThat(overview.from()).isEqualTo((int) day("2016-02-29"));
    assertThat(overview.to()).isEqualTo((int) day("2016-06-01"));
  }

  @Test
  void lanesKeepTheirPlacesUnderAnyFilter() {
    EventFilter russia = EventFilter.fromQuery(Map.of("actor", List.of("russia")));
    assertThat(keys(tiles.overview(LaneMode.PLATFORM, russia)))
        .isEqualTo(keys(tiles.overview(LaneMode.PLATFORM, EventFilter.NONE)));
  }

  @Test
  void lanesByActorAreThoseWhoMatterAmongWhatPasses() {
    String[] crowd = {"a", "b", "c", "d", "e", "f", "g"};
    for (String actor : crowd) {
      scenes.tell(
          Telling.of(actor + "1", "Someone spoke.").on("2017-01-01").with(actor),
          Telling.of(actor + "2", "Someone spoke again.").on("2017-02-01").with(actor));
    }
    assertThat(keys(tiles.overview(LaneMode.ACTOR, EventFilter.NONE))).doesNotContain("iran");

    EventFilter later = EventFilter.fromQuery(Map.of("from", List.of("2018-01-01")));
    assertThat(keys(tiles.overview(LaneMode.ACTOR, later)))
        .containsExactly("iran", "russia", "other");
    assertThat(tiles.hues(LaneMode.ACTOR, later)).containsOnlyKeys("iran", "russia");
    assertThat(
            tiles
                .tile(MONTHS, Math.floorDiv(day("2019-02-02"), SPAN), LaneMode.ACTOR, later)
                .lanes())
        .extracting(TileLane::lane)
        .containsExactly("iran", "russia");
  }

  @Test
  void anyEventMayChangeTheLanesOfActorsUnderAFilter() {
    EventFilter later = EventFilter.fromQuery(Map.of("from", List.of("2018-01-01")));
    long index = Math.floorDiv(day("2019-02-02"), SPAN);
    long before = tiles.version(MONTHS, index, LaneMode.ACTOR, later);
    long unfiltered = tiles.version(MONTHS, index, LaneMode.ACTOR, EventFilter.NONE);
    scenes.tell(Telling.of("far", "Envoys met.").on("2025-02-03").with("iran", "russia"));

    assertThat(tiles.version(MONTHS, index, LaneMode.ACTOR, later)).isGreaterThan(before);
    assertThat(tiles.version(MONTHS, index, LaneMode.ACTOR, EventFilter.NONE))
        .isEqualTo(unfiltered);
  }

  @Test
  void anEventStandsInTheLaneOfEachOfItsActors() {
    TimelineOverview overview = tiles.overview(LaneMode.ACTOR, EventFilter.NONE);
    assertThat(overview.lanes())
        .extracting(TimelineOverview.Lane::title)
        .contains("Russia", "Iran", "Other");
    assertThat(overview.undated()).isEqualTo(1);
  }

  @Test
  void eventsOfNoTypeStandAmongTheOthersAndNowhereElse() {
    scenes.tell(
        Telling.of("odd", "Something was said in the capital.").type("other").on("2016-05-05"));
    TimelineOverview overview = tiles.overview(LaneMode.TYPE, EventFilter.NONE);
    assertThat(keys(overview)).doesNotHaveDuplicates().contains("other", "meet", "ceasefire");
    assertThat(overview.lanes().stream().mapToLong(TimelineOverview.Lane::total).sum())
        .isEqualTo(overview.total());
  }

  @Test
  void aChangeShowsInTheNextTile() {
    long before = tiles.version();
    scenes.tell(Telling.of("late", "Envoys met again in Astana.").on("2019-02-03"));
    assertThat(tiles.version()).isGreaterThan(before);
    assertThat(tiles.overview(LaneMode.NONE, EventFilter.NONE).total()).isEqualTo(4);
  }

  @Test
  void refusesTilesThatDoNotExist() {
    assertThatThrownBy(() -> tiles.tile(17, 0, LaneMode.NONE, EventFilter.NONE))
        .isInstanceOf(BadFilterException.class);
    assertThatThrownBy(() -> tiles.tile(0, Long.MAX_VALUE, LaneMode.NONE, EventFilter.NONE))
        .isInstanceOf(BadFilterException.class);
  }

  private Tile around(String date, EventFilter filter) {
    return tiles.tile(MONTHS, Math.floorDiv(day(date), SPAN), LaneMode.PLATFORM, filter);
  }

  private static TileLane lane(Tile tile, String key) {
    return tile.lanes().stream().filter(lane -> lane.lane().equals(key)).findFirst().orElseThrow();
  }

  private static List<String> keys(TimelineOverview overview) {
    return overview.lanes().stream().map(TimelineOverview.Lane::key).toList();
  }

  private static long day(String date) {
    return LocalDate.parse(date).toEpochDay();
  }
}
