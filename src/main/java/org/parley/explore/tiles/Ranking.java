package org.parley.explore.tiles;

/// An order of events; of equals, the one comes first that has the earlier day or identifier.
@FunctionalInterface
public interface Ranking {

  /// Earliest first, by the first day an event is known on.
  Ranking EARLIEST =
      (columns, a, b) -> {
        int days = Integer.compare(columns.starts[a], columns.starts[b]);
        return days != 0 ? days : important(columns, a, b);
      };

  /// Latest first, by the first day an event is known on.
  Ranking LATEST =
      (columns, a, b) -> {
        int days = Integer.compare(columns.starts[b], columns.starts[a]);
        return days != 0 ? days : important(columns, a, b);
      };

  /// Most important first.
  Ranking IMPORTANT = Ranking::important;

  private static int important(Columns columns, int a, int b) {
    return Double.compare(columns.importance[b], columns.importance[a]);
  }

  /// Negative when event `a` comes before event `b`.
  int compare(Columns columns, int a, int b);
}
