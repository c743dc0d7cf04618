package org.parley.explore.tiles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which lanes an event stands in. The most frequent words of a column get a lane each, all others
/// share the last one.
public final class LaneCodes {

  /// Key of the lane of all others.
  public static final String OTHER = "other";

  /// Key of the only lane when there are no lanes.
  public static final String ALL = "all";

  /// Seven lanes and the others: as many as there are hues that can be told apart.
  private static final int MOST = 7;

  private final List<String> keys;
  private final int @Nullable [] single;
  private final @Nullable Lists several;
  private final int[] laneOfCode;

  private LaneCodes(
      List<String> keys, int @Nullable [] single, @Nullable Lists several, int[] laneOfCode) {
    this.keys = keys;
    this.single = single;
    this.several = several;
    this.laneOfCode = laneOfCode;
  }

  /// One lane for everything.
  public static LaneCodes none() {
    return new LaneCodes(List.of(ALL), null, null, new int[0]);
  }

  /// Lanes by platform.
  public static LaneCodes platforms(Columns columns) {
    return ofColumn(columns.platforms, columns.words.platforms());
  }

  /// Lanes by type.
  public static LaneCodes types(Columns columns) {
    return ofColumn(columns.types, columns.words.types());
  }

  /// Lanes by actor; an event stands in the lane of each of its actors that has one.
  ///
  /// @param wanted the events that choose the lanes
  public static LaneCodes actors(Columns columns, Selection wanted) {
    return ofLists(columns.actors, columns.words.actors(), new Matcher(columns, wanted));
  }

  /// Lanes by source.
  ///
  /// @param wanted the events that choose the lanes
  public static LaneCodes sources(Columns columns, Selection wanted) {
    return ofLists(columns.sources, columns.words.sources(), new Matcher(columns, wanted));
  }

  private static LaneCodes ofColumn(int[] column, Dictionary words) {
    int[] counts = new int[words.size()];
    for (int code : column) {
      if (code >= 0) {
        counts[code]++;
      }
    }
    int[] frequent = mostFrequent(counts, words);
    return new LaneCodes(keys(frequent, words), column, null, lanes(frequent, words.size()));
  }

  private static LaneCodes ofLists(Lists column, Dictionary words, Matcher matcher) {
    int[] counts = new int[words.size()];
    for (int event = 0; event < column.offsets().length - 1; event++) {
      if (matcher.matches(event)) {
        column.each(event, code -> counts[code]++);
      }
    }
    int[] frequent = mostFrequent(counts, words);
    return new LaneCodes(keys(frequent, words), null, column, lanes(frequent, words.size()));
  }

  /// Words without an event have no lane, and what is called “other” stands among the others; of
  /// equals the first by name, whatever was read first.
  private static int[] mostFrequent(int[] counts, Dictionary words) {
    return IntStream.range(0, counts.length)
        .filter(code -> counts[code] > 0 && !words.word(code).equals(OTHER))
        .boxed()
        .sorted(Comparator.<Integer>comparingInt(code -> -counts[code]).thenComparing(words::word))
        .limit(MOST)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static List<String> keys(int[] frequent, Dictionary words) {
    List<String> keys = new ArrayList<>();
    for (int code : frequent) {
      keys.add(words.word(code));
    }
    keys.add(OTHER);
    return List.copyOf(keys);
  }

  private static int[] lanes(int[] frequent, int codes) {
    int[] lanes = new int[codes];
    Arrays.fill(lanes, frequent.length);
    for (int lane = 0; lane < frequent.length; lane++) {
      lanes[frequent[lane]] = lane;
    }
    return lanes;
  }

  /// Keys of the lanes, the most frequent first.
  public List<String> keys() {
    return keys;
  }

  /// Whether an event stands in a lane; in none that there is not.
  boolean isIn(int event, String lane) {
    int at = keys.indexOf(lane);
    return at >= 0 && (bits(event) >> at & 1) == 1;
  }

  /// The lanes of an event as bits; never 0.
  int bits(int event) {
    if (single != null) {
      int code = single[event];
      return 1 << (code < 0 ? keys.size() - 1 : laneOfCode[code]);
    }
    return several == null ? 1 : bits(several, event);
  }

  private int bits(Lists lists, int event) {
    int own = 0;
    for (int at = lists.offsets()[event]; at < lists.offsets()[event + 1]; at++) {
      own |= 1 << laneOfCode[lists.codes()[at]];
    }
    int other = 1 << (keys.size() - 1);
    return own == 0 || own == other ? other : own & ~other;
  }
}
