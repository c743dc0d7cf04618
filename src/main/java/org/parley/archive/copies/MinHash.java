package org.parley.archive.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// A few numbers by which texts with the same wording find each other without being compared one by
/// one (MinHash with banding).
///
/// With 32 bands of 3 rows, two texts that share 40 % of their runs agree in a band in 88 of 100
/// cases, with 60 % nearly always; unrelated texts never meet.
final class MinHash {

  private static final int BANDS = 32;
  private static final int ROWS = 3;

  /// Any odd factors do, as long as they never change.
  private static final long[] FACTORS =
      new SplittableRandom(20120630).longs((long) BANDS * ROWS).map(one -> one | 1).toArray();

  private MinHash() {}

  /// One number a band; equal numbers make candidates.
  static List<Long> bands(Shingles shingles) {
    long[] least = new long[BANDS * ROWS];
    java.util.Arrays.fill(least, Long.MAX_VALUE);
    shingles.runs().forEach(run -> lower(least, run));
    return bands(least);
  }

  private static void lower(long[] least, long run) {
    for (int row = 0; row < least.length; row++) {
      least[row] = Math.min(least[row], mix(run * FACTORS[row]));
    }
  }

  private static List<Long> bands(long[] least) {
    List<Long> bands = new ArrayList<>(BANDS);
    for (int band = 0; band < BANDS; band++) {
      long number = band;
      for (int row = 0; row < ROWS; row++) {
        number = mix(number * 31 + least[band * ROWS + row]);
      }
      bands.add(number);
    }
    return bands;
  }

  /// Spreads all bits of a number over all bits (the finisher of SplitMix64).
  private static long mix(long number) {
    long mixed = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return mixed ^ mixed >>> 31;
  }
}
