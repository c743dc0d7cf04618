package org.parley.explore.tiles;

import java.util.Arrays;

/// Keeps the most important events of many: a heap with the least important on top.
final class Best {

  private final Columns columns;
  private final int[] heap;
  private int size;

  Best(Columns columns, int capacity) {
    this.columns = columns;
    this.heap = new int[capacity];
  }

  void offer(int event) {
    if (size < heap.length) {
      heap[size] = event;
      up(size++);
    } else if (isBetter(event, heap[0])) {
      heap[0] = event;
      down();
    }
  }

  /// The kept events, most important first.
  int[] inOrder() {
    Integer[] kept = Arrays.stream(heap, 0, size).boxed().toArray(Integer[]::new);
    Arrays.sort(kept, (a, b) -> a.equals(b) ? 0 : isBetter(a, b) ? -1 : 1);
    return Arrays.stream(kept).mapToInt(Integer::intValue).toArray();
  }

  /// More important; of equals the earlier one, so that every tile chooses alike.
  private boolean isBetter(int a, int b) {
    float left = columns.importance[a];
    float right = columns.importance[b];
    return left != right ? left > right : a < b;
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
