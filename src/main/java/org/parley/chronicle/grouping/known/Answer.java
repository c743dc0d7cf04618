package org.parley.chronicle.grouping.known;

import java.util.Arrays;
import org.parley.chronicle.merge.telling.Outline;

/// The mentions that answer a question: their numbers and outlines stand in rows, as an answer of
/// thousands is gone through for every new mention.
public final class Answer {

  private static final int FEW = 8;

  private int[] numbers = new int[FEW];
  private Outline[] outlines = new Outline[FEW];
  private int size;

  public int size() {
    return size;
  }

  /// The number of a mention.
  public int number(int index) {
    return numbers[index];
  }

  public Outline outline(int index) {
    return outlines[index];
  }

  void add(Known one) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
      outlines = Arrays.copyOf(outlines, 2 * size);
    }
    numbers[size] = one.number();
    outlines[size++] = one.outline();
  }

  void remove(Known one) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (numbers[i] != one.number()) {
        numbers[kept] = numbers[i];
        outlines[kept++] = outlines[i];
      }
    }
    Arrays.fill(outlines, kept, size, null);
    size = kept;
  }
}
