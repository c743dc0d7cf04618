package org.parley.explore.tiles;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Several codes for each event, in two arrays.
///
/// @param offsets where the codes of an event begin; one more entry than events
/// @param codes the codes of all events one after the other
record Lists(int[] offsets, int[] codes) {

  /// Whether one of an event's codes is wanted.
  boolean any(int event, boolean[] wanted) {
    for (int at = offsets[event]; at < offsets[event + 1]; at++) {
      if (wanted[codes[at]]) {
        return true;
      }
    }
    return false;
  }

  void each(int event, IntConsumer consumer) {
    for (int at = offsets[event]; at < offsets[event + 1]; at++) {
      consumer.accept(codes[at]);
    }
  }

  /// Collects the codes of events that come in any order.
  static final class Builder {

    private int[] owners = new int[1024];
    private int[] codes = new int[1024];
    private int size;

    void add(int event, int code) {
      if (size == owners.length) {
        owners = Arrays.copyOf(owners, size * 2);
        codes = Arrays.copyOf(codes, size * 2);
      }
      owners[size] = event;
      codes[size++] = code;
    }

    /// @param order the events in the order they are to have
    Lists build(int[] order) {
      int[] places = new int[order.length];
      for (int place = 0; place < order.length; place++) {
        places[order[place]] = place;
      }
      int[] offsets = new int[order.length + 1];
      for (int at = 0; at < size; at++) {
        offsets[places[owners[at]] + 1]++;
      }
      for (int event = 0; event < order.length; event++) {
        offsets[event + 1] += offsets[event];
      }
      int[] next = offsets.clone();
      int[] sorted = new int[size];
      for (int at = 0; at < size; at++) {
        sorted[next[places[owners[at]]]++] = codes[at];
      }
      return new Lists(offsets, sorted);
    }
  }
}
