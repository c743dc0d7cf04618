package org.parley.explore.tiles;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// All dated events in columns, in the order of the day they are counted under. Immutable once
/// built.
public final class Columns {

  /// Stands for an open start or end.
  static final int OPEN_START = Integer.MIN_VALUE;

  static final int OPEN_END = Integer.MAX_VALUE;

  final String[] ids;

  /// The day an event is counted under: its first, or its last when the start is open.
  final int[] anchors;

  final int[] starts;
  final int[] ends;
  final float[] importance;
  final int[] platforms;
  final int[] types;
  final int[] places;
  final byte[] modalities;
  final byte[] statuses;
  final short[] sourceCounts;
  final Lists actors;
  final Lists sources;
  final Words words;
  private final int[][] longEvents;

  /// The dictionaries of all columns.
  public record Words(
      Dictionary platforms,
      Dictionary types,
      Dictionary places,
      Dictionary actors,
      Dictionary sources) {

    static Words empty() {
      return new Words(
          new Dictionary(), new Dictionary(), new Dictionary(), new Dictionary(), new Dictionary());
    }
  }

  Columns(ColumnsBuilder builder, Lists actors, Lists sources) {
    ids = builder.ids.toArray(String[]::new);
    int size = ids.length;
    starts = Arrays.copyOf(builder.starts, size);
    ends = Arrays.copyOf(builder.ends, size);
    importance = Arrays.copyOf(builder.importance, size);
    platforms = Arrays.copyOf(builder.platforms, size);
    types = Arrays.copyOf(builder.types, size);
    places = Arrays.copyOf(builder.places, size);
    modalities = Arrays.copyOf(builder.modalities, size);
    statuses = Arrays.copyOf(builder.statuses, size);
    sourceCounts = Arrays.copyOf(builder.sourceCounts, size);
    anchors = new int[size];
    Arrays.setAll(anchors, event -> starts[event] == OPEN_START ? ends[event] : starts[event]);
    this.actors = actors;
    this.sources = sources;
    this.words = builder.words;
    longEvents = longEvents();
  }

  /// How many events there are.
  public int size() {
    return ids.length;
  }

  /// The identifier of an event.
  public String id(int event) {
    return ids[event];
  }

  /// First day that any event is counted under. Needs at least one event.
  public int firstDay() {
    return anchors[0];
  }

  /// Last day of any event; open ones count by their start. Needs at least one event.
  public int lastDay() {
    int last = anchors[anchors.length - 1];
    for (int end : ends) {
      last = end == OPEN_END ? last : Math.max(last, end);
    }
    return last;
  }

  /// The words behind the codes.
  public Words words() {
    return words;
  }

  /// The first event counted under this day or later.
  int firstFrom(long day) {
    int low = 0;
    int high = anchors.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (anchors[middle] < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Events counted under an earlier day that still last on this one.
  void lastingOn(long day, IntConsumer consumer) {
    for (int length = 0; length < longEvents.length; length++) {
      int[] events = longEvents[length];
      long earliest = day - (2L << length);
      for (int at = firstIn(events, earliest); at < events.length; at++) {
        int event = events[at];
        if (anchors[event] >= day) {
          break;
        }
        if (ends[event] >= day) {
          consumer.accept(event);
        }
      }
    }
  }

  private int firstIn(int[] events, long day) {
    int low = 0;
    int high = events.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (anchors[events[middle]] < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Events with a length of 2^n to 2^(n+1) days at place n; open ones have none.
  private int[][] longEvents() {
    int[][] groups = new int[32][0];
    int[] sizes = new int[32];
    for (int event = 0; event < ids.length; event++) {
      int days = ends[event] == OPEN_END ? 0 : ends[event] - anchors[event];
      if (days > 0) {
        int group = 31 - Integer.numberOfLeadingZeros(days);
        if (sizes[group] == groups[group].length) {
          groups[group] = Arrays.copyOf(groups[group], Math.max(16, sizes[group] * 2));
        }
        groups[group][sizes[group]++] = event;
      }
    }
    for (int group = 0; group < groups.length; group++) {
      groups[group] = Arrays.copyOf(groups[group], sizes[group]);
    }
    return groups;
  }
}
