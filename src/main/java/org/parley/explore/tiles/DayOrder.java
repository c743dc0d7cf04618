package org.parley.explore.tiles;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Puts events in the order of the day they are counted under, then of their identifiers.
final class DayOrder {

  private DayOrder() {}

  /// Places in the builder, in order.
  static int[] of(ColumnsBuilder builder) {
    long[] keys = new long[builder.ids.size()];
    Arrays.setAll(keys, at -> ((long) anchor(builder, at) << 32) | at);
    // A primitive sort: quick, and quicker still for what is nearly in order.
    Arrays.sort(keys);
    int[] order = new int[keys.length];
    Arrays.setAll(order, at -> (int) keys[at]);
    sortDays(keys, order, builder.ids);
    return order;
  }

  private static int anchor(ColumnsBuilder builder, int at) {
    return builder.starts[at] == Columns.OPEN_START ? builder.ends[at] : builder.starts[at];
  }

  private static void sortDays(long[] keys, int[] order, List<String> ids) {
    int from = 0;
    for (int at = 1; at <= keys.length; at++) {
      if (at == keys.length || keys[at] >> 32 != keys[from] >> 32) {
        sortById(order, from, at, ids);
        from = at;
      }
    }
  }

  private static void sortById(int[] order, int from, int to, List<String> ids) {
    for (int at = from + 1; at < to; at++) {
      if (ids.get(order[at - 1]).compareTo(ids.get(order[at])) > 0) {
        int[] sorted =
            Arrays.stream(order, from, to)
                .boxed()
                .sorted(Comparator.comparing(ids::get))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, order, from, sorted.length);
        return;
      }
    }
  }
}
