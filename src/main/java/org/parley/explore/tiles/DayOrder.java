package org.parley.explore.tiles;

import java.util.Arrays;
import java.util.Comparator;

/// Puts events in the order of the day they are counted under, then of their identifiers.
final class DayOrder {

  private DayOrder() {}

  /// Places in the builder, in order.
  static int[] of(ColumnsBuilder builder) {
    long[] keys = new long[builder.size()];
    Arrays.setAll(keys, at -> ((long) builder.cells.anchor(at) << 32) | at);
    // A primitive sort: quick, and quicker still for what is nearly in order.
    Arrays.sort(keys);
    int[] order = new int[keys.length];
    Arrays.setAll(order, at -> (int) keys[at]);
    sortDays(keys, order, builder.cells.ids);
    return order;
  }

  private static void sortDays(long[] keys, int[] order, String[] ids) {
    int from = 0;
    for (int at = 1; at <= keys.length; at++) {
      if (at == keys.length || keys[at] >> 32 != keys[from] >> 32) {
        sortById(order, from, at, ids);
        from = at;
      }
    }
  }

  private static void sortById(int[] order, int from, int to, String[] ids) {
    for (int at = from + 1; at < to; at++) {
      if (ids[order[at - 1]].compareTo(ids[order[at]]) > 0) {
        int[] sorted =
            Arrays.stream(order, from, to)
                .boxed()
                .sorted(Comparator.comparing(place -> ids[place]))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, order, from, sorted.length);
        return;
      }
    }
  }
}
