package org.parley.archive.copies;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/// The runs of words in a text, as numbers: two texts that share many of them share their wording.
///
/// Reading a text takes one pass over its characters, and two texts are compared in one pass over
/// their runs: articles that only look like copies are read again for each other.
final class Shingles {

  /// Four words in the same order are seldom chance.
  private static final int LENGTH = 4;

  /// Texts with fewer runs are too short to be called copies.
  private static final int FEWEST = 20;

  /// Stored fingerprints were made with it.
  private static final long SEED = 1125899906842597L;

  /// Sorted, each once.
  private final long[] runs;

  private Shingles(long[] runs) {
    this.runs = runs;
  }

  static Shingles of(String text) {
    Reader reader = new Reader();
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); ) {
      int character = lower.codePointAt(i);
      reader.take(character);
      i += Character.charCount(character);
    }
    reader.endWord();
    return new Shingles(distinct(reader.runs.build().toArray()));
  }

  private static long[] distinct(long[] runs) {
    Arrays.sort(runs);
    int count = 0;
    for (long run : runs) {
      if (count == 0 || runs[count - 1] != run) {
        runs[count++] = run;
      }
    }
    return Arrays.copyOf(runs, count);
  }

  LongStream runs() {
    return Arrays.stream(runs);
  }

  boolean isLongEnough() {
    return runs.length >= FEWEST;
  }

  /// The part of all their runs that two texts share, 0 to 1 (Jaccard).
  double likeness(Shingles other) {
    int shared = 0;
    for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
      int order = Long.compare(runs[i], other.runs[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int all = runs.length + other.runs.length - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /// Makes a number of the last few words, as if their characters were read one after the other.
  private static final class Reader {

    /// Below are the letters and digits of English; all letters are small.
    private static final int PLAIN = 128;

    private final LongStream.Builder runs = LongStream.builder();

    /// By word, those of the last few: what its characters add to a number, and what they multiply
    /// it by.
    private final long[] sums = new long[LENGTH];

    private final long[] factors = new long[LENGTH];

    private int words;
    private long sum;
    private long factor = 1;

    void take(int character) {
      if (isOfWord(character)) {
        if (Character.isSupplementaryCodePoint(character)) {
          takeUnit(Character.highSurrogate(character));
          takeUnit(Character.lowSurrogate(character));
        } else {
          takeUnit(character);
        }
      } else {
        endWord();
      }
    }

    private void takeUnit(int unit) {
      sum = 31 * sum + unit;
      factor *= 31;
    }

    private static boolean isOfWord(int character) {
      if (character < PLAIN) {
        return character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
      }
      return switch (Character.getType(character)) {
        case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
            true;
        default -> Character.isLetter(character);
      };
    }

    void endWord() {
      if (factor == 1) {
        return;
      }
      sums[words % LENGTH] = sum;
      factors[words % LENGTH] = factor;
      words++;
      sum = 0;
      factor = 1;
      if (words >= LENGTH) {
        runs.add(run());
      }
    }

    private long run() {
      long number = SEED;
      for (int word = words - LENGTH; word < words; word++) {
        number = number * factors[word % LENGTH] + sums[word % LENGTH];
        number = 31 * number + ' ';
      }
      return number;
    }
  }
}
