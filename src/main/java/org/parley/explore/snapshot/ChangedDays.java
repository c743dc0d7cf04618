package org.parley.explore.snapshot;

import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.parley.explore.tiles.Columns;

/// When the events of a stretch of days changed last, so that answers about other days stay good.
/// Immutable.
final class ChangedDays {

  /// Days are kept in cells of 2^5.
  private static final int CELL = 5;

  private final NavigableMap<Integer, Long> cells;

  private final long everywhere;

  private ChangedDays(NavigableMap<Integer, Long> cells, long everywhere) {
    this.cells = cells;
    this.everywhere = everywhere;
  }

  /// All days changed with this version.
  static ChangedDays everywhere(long version) {
    return new ChangedDays(new TreeMap<>(), version);
  }

  /// The days of these events changed with this version.
  ChangedDays mark(Columns columns, Set<String> events, long version) {
    NavigableMap<Integer, Long> marked = new TreeMap<>(cells);
    for (int event = 0; event < columns.size(); event++) {
      if (events.contains(columns.id(event))) {
        int last = columns.lastDay(event) >> CELL;
        for (int cell = columns.firstDay(event) >> CELL; cell <= last; cell++) {
          marked.put(cell, version);
        }
      }
    }
    return new ChangedDays(marked, everywhere);
  }

  /// The version in which something between two days, `to` included, changed last.
  long version(long from, long to) {
    return cells.subMap((int) (from >> CELL), true, (int) (to >> CELL), true).values().stream()
        .reduce(everywhere, Math::max);
  }
}
