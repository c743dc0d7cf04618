package org.parley.explore.tiles;

import java.util.Arrays;
import java.util.List;

/// A part of the list of all events of a selection.
///
/// @param ids the events of this part, in order
/// @param total how many there are in all
public record Listing(List<String> ids, int total) {

  /// Lists the events from `offset`, counted from 0; no more than `size`.
  public static Listing of(
      Columns columns, Selection wanted, Ranking ranking, long offset, int size) {
    Matcher matcher = new Matcher(columns, wanted);
    Best best = new Best(columns, ranking, (int) Math.min(columns.size(), offset + size));
    int total = 0;
    for (int event = 0; event < columns.size(); event++) {
      if (matcher.matches(event)) {
        best.offer(event);
        total++;
      }
    }
    List<String> ids = Arrays.stream(best.inOrder()).skip(offset).mapToObj(columns::id).toList();
    return new Listing(ids, total);
  }

  /// Lists those events of one lane that are counted under certain days, as the timeline counts
  /// them: each under its first possible day, or its last when the start is open.
  ///
  /// @param from first day, counted from 1970-01-01
  /// @param to last day
  public static Listing counted(
      Columns columns,
      Selection wanted,
      LaneCodes lanes,
      String lane,
      long from,
      long to,
      int size) {
    Matcher matcher = new Matcher(columns, wanted);
    Best best = new Best(columns, Ranking.EARLIEST, Math.min(columns.size(), size));
    int total = 0;
    int end = columns.firstFrom(to + 1);
    for (int event = columns.firstFrom(from); event < end; event++) {
      if (matcher.matches(event) && lanes.isIn(event, lane)) {
        best.offer(event);
        total++;
      }
    }
    return new Listing(Arrays.stream(best.inOrder()).mapToObj(columns::id).toList(), total);
  }

  /// How many events a selection has.
  public static int count(Columns columns, Selection wanted) {
    Matcher matcher = new Matcher(columns, wanted);
    int total = 0;
    for (int event = 0; event < columns.size(); event++) {
      if (matcher.matches(event)) {
        total++;
      }
    }
    return total;
  }
}
