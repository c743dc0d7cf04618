package org.parley.explore.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.explore.LaneMode;
import org.parley.explore.filter.BadFilterException;
import org.parley.explore.filter.EventFilter;
import org.parley.explore.snapshot.Names;
import org.parley.explore.snapshot.Selections;
import org.parley.explore.snapshot.Snapshot;
import org.parley.explore.snapshot.TimeColumns;
import org.parley.explore.tiles.Columns;
import org.parley.explore.tiles.Counting;
import org.parley.explore.tiles.Counting.LaneCount;
import org.parley.explore.tiles.LaneCodes;
import org.parley.explore.tiles.Selection;
import org.parley.explore.timeline.TimelineOverview.Days;
import org.parley.explore.timeline.TimelineOverview.Density;
import org.parley.explore.timeline.TimelineOverview.Lane;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The timeline in tiles, like a slippy map. What a tile costs does not grow with the chronicle
/// beyond one pass over the days it covers.
@Service
public class TimeTiles {

  /// Tiles at this zoom are one day long.
  public static final int DEEPEST = 16;

  private static final int MOST_BUCKETS = 128;

  /// Events in one lane of a tile: more than a screen has room for.
  private static final int MOST_EVENTS = 48;

  /// The minimap is not wider than this many columns.
  private static final int MOST_DENSITY = 400;

  /// Beyond this no calendar is meant: the year 10,000 and as far back.
  private static final long FARTHEST = 3_000_000;

  private final TimeColumns columns;
  private final Selections selections;
  private final Names names;
  private final Hues hues;
  private final JdbcClient jdbc;

  TimeTiles(TimeColumns columns, Selections selections, Names names, Hues hues, JdbcClient jdbc) {
    this.columns = columns;
    this.selections = selections;
    this.names = names;
    this.hues = hues;
    this.jdbc = jdbc;
  }

  /// Grows with every change of the chronicle: the same version means the same tiles.
  public long version() {
    return columns.now().version();
  }

  /// Grows with every change of what this tile can show.
  ///
  /// @param filter with days in place of words for them
  /// @throws BadFilterException when there is no such tile
  public long version(int zoom, long index, LaneMode mode, EventFilter filter) {
    int span = span(zoom, index);
    return columns.now().version(mode, filter, index * span, (index + 1) * span - 1);
  }

  /// The filter with days in place of words for them, which mean other days tomorrow.
  ///
  /// @throws BadFilterException when the words name no date
  public EventFilter resolved(EventFilter filter) {
    return selections.resolved(filter);
  }

  /// One tile.
  ///
  /// @param zoom 0 to [#DEEPEST]; the span is 2^(16−zoom) days
  /// @param index first day divided by the span; negative before 1970
  /// @throws BadFilterException when there is no such tile, or the filter cannot be read
  public Tile tile(int zoom, long index, LaneMode mode, EventFilter filter) {
    int span = span(zoom, index);
    Snapshot now = columns.now();
    Columns all = now.columns();
    Selection asked = selections.of(filter, now);
    LaneCodes codes = now.lanes(mode, selections.resolved(filter), asked);
    List<LaneCount> counted =
        new Counting(all, codes, asked)
            .count(index * span, span, Math.min(MOST_BUCKETS, span), MOST_EVENTS);
    return new Tile(zoom, index, index * span, span, lanes(all, counted, mode));
  }

  private static int span(int zoom, long index) {
    if (zoom < 0 || zoom > DEEPEST) {
      throw new BadFilterException("zoom", "Zoom goes from 0 to " + DEEPEST + ", not " + zoom);
    }
    int span = 1 << (DEEPEST - zoom);
    if (Math.abs(index) > FARTHEST / span + 1) {
      throw new BadFilterException("index", "There is no tile " + index + " at zoom " + zoom);
    }
    return span;
  }

  private List<TileLane> lanes(Columns all, List<LaneCount> counted, LaneMode mode) {
    return counted.stream()
        .filter(lane -> !lane.isEmpty())
        .map(lane -> new TileLane(lane.lane(), lane.counts(), events(all, lane.best(), mode)))
        .toList();
  }

  private List<TileEvent> events(Columns all, int[] best, LaneMode mode) {
    return Arrays.stream(best)
        .mapToObj(event -> TileEvents.of(all.row(event), actors(all, event, mode)))
        .toList();
  }

  /// One that is in the lane of all others has its actors nowhere else.
  private @Nullable List<String> actors(Columns all, int event, LaneMode mode) {
    return mode == LaneMode.ACTOR ? all.actors(event).stream().map(names::actor).toList() : null;
  }

  /// The colours of the lanes, from 1 on; that of all others has none.
  ///
  /// @throws BadFilterException when the filter cannot be read
  public Map<String, Integer> hues(LaneMode mode, EventFilter filter) {
    Snapshot now = columns.now();
    LaneCodes lanes = now.lanes(mode, selections.resolved(filter), selections.of(filter, now));
    return hues.of(mode, lanes.keys());
  }

  /// The chronicle at a glance.
  ///
  /// @throws BadFilterException when the filter cannot be read
  public TimelineOverview overview(LaneMode mode, EventFilter filter) {
    Snapshot now = columns.now();
    Selection asked = selections.of(filter, now);
    LaneCodes lanes = now.lanes(mode, selections.resolved(filter), asked);
    Counting.Whole whole = new Counting(now.columns(), lanes, asked).whole(MOST_DENSITY);
    List<Lane> titled = new ArrayList<>();
    Map<String, Integer> colours = hues.of(mode, lanes.keys());
    for (int lane = 0; lane < lanes.keys().size(); lane++) {
      String key = lanes.keys().get(lane);
      titled.add(
          new Lane(key, title(mode, key), whole.lanes()[lane], colours.getOrDefault(key, 0)));
    }
    boolean any = whole.total() > 0;
    return new TimelineOverview(
        any ? first(asked, whole) : null,
        any ? last(asked, whole) : null,
        days(now.columns()),
        whole.total(),
        undated(),
        titled,
        new Density(whole.from(), whole.bucketDays(), whole.counts()));
  }

  /// Who asks for two days sees what lies between them, and what merely reaches into an open
  /// stretch does not widen it. Who asks for two stretches that lie apart sees what lies between
  /// them: events that pass reach from one to the other.
  private static int first(Selection asked, Counting.Whole whole) {
    int first = Objects.requireNonNull(whole.first());
    Long from = asked.from();
    Long to = asked.to();
    if (from == null) {
      return first;
    }
    return (int) (to == null ? Math.max(from, first) : Math.min(from, to));
  }

  private static int last(Selection asked, Counting.Whole whole) {
    Long from = asked.from();
    Long to = asked.to();
    if (to != null) {
      return (int) (from == null ? Math.min(to, whole.last()) : Math.max(from, to));
    }
    return from == null ? whole.last() : (int) Math.max(from, whole.last());
  }

  private @Nullable Days days(Columns all) {
    return all.size() == 0 ? null : new Days(all.firstDay(), all.lastDay());
  }

  private long undated() {
    return jdbc.sql(
            """
            select count(*) from event
            where start_day is null and end_day is null and review <> 'REJECTED'
            """)
        .query(Long.class)
        .single();
  }

  private String title(LaneMode mode, String key) {
    if (key.equals(LaneCodes.OTHER)) {
      return "Other";
    }
    return switch (mode) {
      case PLATFORM -> names.platform(key);
      case ACTOR -> names.actor(key);
      case TYPE -> names.type(key);
      case SOURCE -> key;
      case NONE -> "All events";
    };
  }
}
