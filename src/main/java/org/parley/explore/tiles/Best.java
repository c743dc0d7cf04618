package org.parley.explore.tiles;

import java.util.Arrays;

/// Keeps the first events of a ranking: a heap with the last of them on top.
final class Best {

  private final Columns columns;
  private final Ranking ranking;
  private final int[] heap;
  private int size;

  Best(Columns columns, Ranking ranking, int capacity) {
    this.columns = columns;
    this.ranking = ranking;
    this.heap = new int[capacity];
  }

  void offer(int event) {
    if (size < heap.length) {
      heap[size] = event;
      up(size++);
    } else if (heap.length > 0 && isBetter(event, heap[0])) {
      heap[0] = event;
      down();
    }
  }

  /// The kept events, the first one first.
  int[] inOrder() {
    Integer[] kept = Arrays.stream(heap, 0, size).boxed().toArray(Integer[]::new);
    Arrays.sort(kept, (a, b) -> a.equals(b) ? 0 : isBetter(a, b) ? -1 : 1);
    return Arrays.stream(kept).mapToInt(Integer::intValue).toArray();
  }

  /// Of equals the one with the earlier day, so that every tile chooses alike.
  private boolean isBetter(int a, int b) {
    int order = ranking.compare(columns, a, b);
    return order != 0 ? order < 0 : a < b;
  }

  private void up(int at) {
    for (int child = at; child > 0; ) {
      int parent = (child - 1) / 2;
      if (!isBetter(heap[parent], heap[child])) {
        return;
      }
      swap(parent, child);
      child = parent;
    }
  }

  private void down() {
    for (int parent = 0; ; ) {
      int child = 2 * parent + 1;
      if (child + 1 < size && isBetter(heap[child], heap[child + 1])) {
        child++;
      }
      if (child >= size || !isBetter(heap[parent], heap[child])) {
        return;
      }
      swap(parent, child);
      parent = child;
    }
  }

  private void swap(int a, int b) {
    int kept = heap[a];
    heap[a] = heap[b];
    heap[b] = kept;
  }
}
