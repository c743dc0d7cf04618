package org.parley.explore.tiles;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts the events of a stretch of days by lane and bucket, and chooses the most important.
public final class Counting {

  private final Columns columns;
  private final LaneCodes lanes;
  private final Matcher matcher;

  /// Counts those events of a selection.
  public Counting(Columns columns, LaneCodes lanes, Selection wanted) {
    this.columns = columns;
    this.lanes = lanes;
    this.matcher = new Matcher(columns, wanted);
  }

  /// What one lane holds.
  ///
  /// @param counts events counted under the days of each bucket
  /// @param best the most important events that touch the stretch, best first
  public record LaneCount(String lane, int[] counts, int[] best) {

    /// Whether no event touches the stretch.
    public boolean isEmpty() {
      return best.length == 0;
    }
  }

  /// Every lane of a stretch of days, also the empty ones.
  ///
  /// @param buckets a divisor of `span`
  /// @param most how many events to choose in each lane
  public List<LaneCount> count(long from, int span, int buckets, int most) {
    int width = span / buckets;
    int[][] counts = new int[lanes.keys().size()][buckets];
    Best[] best = new Best[counts.length];
    for (int lane = 0; lane < best.length; lane++) {
      best[lane] = new Best(columns, Ranking.IMPORTANT, most);
    }
    int end = columns.firstFrom(from + span);
    for (int event = columns.firstFrom(from); event < end; event++) {
      if (matcher.matches(event)) {
        int bucket = (int) (columns.anchors[event] - from) / width;
        for (int bits = lanes.bits(event); bits != 0; bits &= bits - 1) {
          int lane = Integer.numberOfTrailingZeros(bits);
          counts[lane][bucket]++;
          best[lane].offer(event);
        }
      }
    }
    columns.lastingOn(from, event -> offer(best, event));
    return result(counts, best);
  }

  private void offer(Best[] best, int event) {
    if (matcher.matches(event)) {
      for (int bits = lanes.bits(event); bits != 0; bits &= bits - 1) {
        best[Integer.numberOfTrailingZeros(bits)].offer(event);
      }
    }
  }

  private List<LaneCount> result(int[][] counts, Best[] best) {
    List<LaneCount> result = new ArrayList<>();
    for (int lane = 0; lane < counts.length; lane++) {
      result.add(new LaneCount(lanes.keys().get(lane), counts[lane], best[lane].inOrder()));
    }
    return result;
  }

  /// How many events each lane has, and how many there are in each stretch of days.
  ///
  /// @param first first day that an event is counted under; `null` without events
  /// @param last last day up to which an event is drawn
  /// @param bucketDays length of a bucket, a power of two
  public record Whole(
      long[] lanes,
      @Nullable Integer first,
      int last,
      int bucketDays,
      long from,
      int[] counts,
      long total) {}

  /// All of the selection at a glance.
  ///
  /// @param mostBuckets the finest division stays below this number
  public Whole whole(int mostBuckets) {
    long[] perLane = new long[lanes.keys().size()];
    int[] matching = new int[columns.size()];
    int size = 0;
    int last = Integer.MIN_VALUE;
    for (int event = 0; event < columns.size(); event++) {
      if (matcher.matches(event)) {
        matching[size++] = event;
        last = Math.max(last, columns.drawnTo(event));
        for (int bits = lanes.bits(event); bits != 0; bits &= bits - 1) {
          perLane[Integer.numberOfTrailingZeros(bits)]++;
        }
      }
    }
    if (size == 0) {
      return new Whole(perLane, null, 0, 1, 0, new int[0], 0);
    }
    int first = columns.anchors[matching[0]];
    int bucket = Math.max(1, Integer.highestOneBit((last - first) / mostBuckets) * 2);
    int[] counts = new int[(last - first) / bucket + 1];
    for (int at = 0; at < size; at++) {
      counts[(columns.anchors[matching[at]] - first) / bucket]++;
    }
    return new Whole(perLane, first, last, bucket, first, counts, size);
  }
}
