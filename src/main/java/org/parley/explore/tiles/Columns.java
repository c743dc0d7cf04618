package org.parley.explore.tiles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/// All dated events in columns, in the order of the day they are counted under. Immutable once
/// built.
public final class Columns extends Cells {

  /// The days that events are counted under.
  final int[] anchors;

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

    /// The same codes, free to grow.
    Words copy() {
      return new Words(
          platforms.copy(), types.copy(), places.copy(), actors.copy(), sources.copy());
    }
  }

  /// @param order the events of the builder by day
  Columns(ColumnsBuilder builder, int[] order) {
    super(order.length);
    anchors = new int[order.length];
    for (int event = 0; event < order.length; event++) {
      copy(builder.cells, order[event], event);
      anchors[event] = anchor(event);
    }
    actors = builder.actors.build(order);
    sources = builder.sources.build(order);
    words = builder.words;
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

  /// All that is known of an event but its actors and sources.
  public Row row(int event) {
    return get(event, words);
  }

  /// The keys of an event's actors.
  public List<String> actors(int event) {
    List<String> keys = new ArrayList<>();
    actors.each(event, code -> keys.add(words.actors().word(code)));
    return keys;
  }

  /// The day an event is counted under.
  public int firstDay(int event) {
    return anchors[event];
  }

  /// The last day on which an event is known to be, or can be.
  public int lastDay(int event) {
    return ends[event];
  }

  /// The day up to which an event is drawn: its last, or the first when the end is open, as the
  /// arrow of what went on stands where it began.
  int drawnTo(int event) {
    return isOpen(event) ? anchors[event] : ends[event];
  }

  /// First day that any event is counted under. Needs at least one event.
  public int firstDay() {
    return anchors[0];
  }

  /// Last day up to which any event is drawn. Needs at least one event.
  public int lastDay() {
    int last = anchors[anchors.length - 1];
    for (int event = 0; event < size(); event++) {
      last = Math.max(last, drawnTo(event));
    }
    return last;
  }

  /// The places of those of these events that are here.
  public BitSet places(Collection<String> wanted) {
    Set<String> set = Set.copyOf(wanted);
    BitSet places = new BitSet(ids.length);
    for (int event = 0; event < ids.length; event++) {
      if (set.contains(ids[event])) {
        places.set(event);
      }
    }
    return places;
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

  /// Events counted under an earlier day that are known to last on this one.
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

  /// Events with a length of 2^n to 2^(n+1) days at place n.
  private int[][] longEvents() {
    int[][] groups = new int[32][0];
    int[] sizes = new int[32];
    for (int event = 0; event < ids.length; event++) {
      int days = ends[event] - anchors[event];
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
