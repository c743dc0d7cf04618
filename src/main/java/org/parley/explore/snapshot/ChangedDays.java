package org.parley.explore.snapshot;

import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.explore.tiles.Columns;

/// When the events of a stretch of days changed last, so that answers about other days stay good.
/// Immutable.
final class ChangedDays {

  /// Days are kept in cells of 2^5.
  private static final int CELL = 5;

  private final NavigableMap<Integer, Long> cells;

  /// Cells from which on everything changed, as open events go on and on.
  private final NavigableMap<Integer, Long> onwards;

  private final long everywhere;

  private ChangedDays(
      NavigableMap<Integer, Long> cells, NavigableMap<Integer, Long> onwards, long everywhere) {
    this.cells = cells;
    this.onwards = onwards;
    this.everywhere = everywhere;
  }

  /// All days changed with this version.
  static ChangedDays everywhere(long version) {
    return new ChangedDays(new TreeMap<>(), new TreeMap<>(), version);
  }

  /// The days of these events changed with this version.
  ChangedDays mark(Columns columns, Set<String> events, long version) {
    NavigableMap<Integer, Long> marked = new TreeMap<>(cells);
    NavigableMap<Integer, Long> open = new TreeMap<>(onwards);
    for (int event = 0; event < columns.size(); event++) {
      if (events.contains(columns.id(event))) {
        int last = columns.lastDay(event) >> CELL;
        for (int cell = columns.firstDay(event) >> CELL; cell <= last; cell++) {
          marked.put(cell, version);
        }
        if (columns.isOpen(event)) {
          open.put(columns.firstDay(event) >> CELL, version);
        }
      }
    }
    return new ChangedDays(marked, open, everywhere);
  }

  /// The version in which something between two days, `to` included, changed last.
  long version(long from, long to) {
    int last = (int) (to >> CELL);
    return Stream.concat(
            cells.subMap((int) (from >> CELL), true, last, true).values().stream(),
            onwards.headMap(last, true).values().stream())
        .reduce(everywhere, Math::max);
  }
}
