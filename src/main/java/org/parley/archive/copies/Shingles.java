package org.parley.archive.copies;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The runs of words in a text, as numbers: two texts that share many of them share their wording.
record Shingles(Set<Long> runs) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /// Four words in the same order are seldom chance.
  private static final int LENGTH = 4;

  /// Texts with fewer runs are too short to be called copies.
  private static final int FEWEST = 20;

  static Shingles of(String text) {
    Set<Long> runs = new HashSet<>();
    Deque<String> window = new ArrayDeque<>();
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      window.addLast(words.group());
      if (window.size() > LENGTH) {
        window.removeFirst();
      }
      if (window.size() == LENGTH) {
        runs.add(number(window));
      }
    }
    return new Shingles(runs);
  }

  private static long number(Iterable<String> words) {
    long number = 1125899906842597L;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        number = 31 * number + word.charAt(i);
      }
      number = 31 * number + ' ';
    }
    return number;
  }

  boolean isLongEnough() {
    return runs.size() >= FEWEST;
  }

  /// The part of all their runs that two texts share, 0 to 1 (Jaccard).
  double likeness(Shingles other) {
    long shared = runs.stream().filter(other.runs::contains).count();
    long all = runs.size() + other.runs.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }
}
