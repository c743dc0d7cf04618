package org.parley.explore.snapshot;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.parley.explore.Facets;
import org.parley.explore.LaneMode;
import org.parley.explore.filter.EventFilter;
import org.parley.explore.tiles.Columns;
import org.parley.explore.tiles.LaneCodes;
import org.parley.explore.tiles.Selection;

/// The columns at one moment, and what was derived from them. Answers made from the same snapshot
/// agree with each other.
public final class Snapshot {

  /// Questions by words that are remembered; an eighth of a byte an event each.
  private static final int MOST_FOUND = 40;

  /// Filters whose choices are remembered.
  private static final int MOST_FACETS = 40;

  /// Filters whose lanes are remembered; a number an actor each.
  private static final int MOST_CHOSEN = 40;

  private final Columns columns;
  private final long version;
  private final ChangedDays changedDays;
  private final Map<LaneMode, Lanes> lanes = new EnumMap<>(LaneMode.class);
  private final Map<String, BitSet> found = new HashMap<>();
  private final Map<EventFilter, Facets> facets = new ConcurrentHashMap<>();
  private final Map<Chosen, LaneCodes> chosen = new ConcurrentHashMap<>();

  /// @param version in which there were other lanes for the last time
  private record Lanes(LaneCodes codes, long version) {}

  private record Chosen(LaneMode mode, EventFilter filter) {}

  private Snapshot(Columns columns, long version, ChangedDays changedDays) {
    this.columns = columns;
    this.version = version;
    this.changedDays = changedDays;
  }

  /// Everything may look different from what was known before.
  static Snapshot read(Columns columns, long version) {
    return new Snapshot(columns, version, ChangedDays.everywhere(version));
  }

  /// What follows when some events have changed.
  Snapshot patched(Columns columns, Set<String> changed, long version) {
    ChangedDays days =
        changedDays.mark(this.columns, changed, version).mark(columns, changed, version);
    Snapshot next = new Snapshot(columns, version, days);
    synchronized (lanes) {
      lanes.forEach((mode, before) -> next.lanes.put(mode, next.lanes(mode, before)));
    }
    return next;
  }

  private Lanes lanes(LaneMode mode, Lanes before) {
    LaneCodes codes = codes(mode, Selection.ALL);
    boolean same = codes.keys().equals(before.codes().keys());
    return new Lanes(codes, same ? before.version() : version);
  }

  public Columns columns() {
    return columns;
  }

  /// Grows with every change.
  public long version() {
    return version;
  }

  /// When something between two days, `to` included, looked different for the last time. Lanes that
  /// follow a filter may have changed with any event.
  ///
  /// @param filter without words for days
  public long version(LaneMode mode, EventFilter filter, long from, long to) {
    return isChosen(mode, filter)
        ? version
        : Math.max(own(mode).version(), changedDays.version(from, to));
  }

  /// The lanes of what passes a filter.
  ///
  /// @param filter without words for days
  /// @param wanted the same filter
  public LaneCodes lanes(LaneMode mode, EventFilter filter, Selection wanted) {
    if (!isChosen(mode, filter)) {
      return own(mode).codes();
    }
    if (chosen.size() > MOST_CHOSEN) {
      chosen.clear();
    }
    return chosen.computeIfAbsent(new Chosen(mode, filter), each -> codes(mode, wanted));
  }

  private static boolean isChosen(LaneMode mode, EventFilter filter) {
    return mode.followsFilter() && !filter.isEmpty();
  }

  private Lanes own(LaneMode mode) {
    synchronized (lanes) {
      return lanes.computeIfAbsent(mode, each -> new Lanes(codes(each, Selection.ALL), 0));
    }
  }

  private LaneCodes codes(LaneMode mode, Selection wanted) {
    return switch (mode) {
      case PLATFORM -> LaneCodes.platforms(columns);
      case ACTOR -> LaneCodes.actors(columns, wanted);
      case TYPE -> LaneCodes.types(columns);
      case SOURCE -> LaneCodes.sources(columns, wanted);
      case NONE -> LaneCodes.none();
    };
  }

  /// The places of the events that have these words; looked for once, as every tile needs them.
  BitSet found(String words, Function<String, List<String>> search) {
    synchronized (found) {
      if (found.size() > MOST_FOUND) {
        found.clear();
      }
      return found.computeIfAbsent(words, each -> columns.places(search.apply(each)));
    }
  }

  /// The choices under this filter; counted once, as everybody who comes asks for those of all
  /// events.
  Facets facets(EventFilter filter, Function<EventFilter, Facets> count) {
    if (facets.size() > MOST_FACETS) {
      facets.clear();
    }
    return facets.computeIfAbsent(filter, count);
  }
}
