package org.parley.explore.tiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Small numbers for words that come again and again. Grows, never forgets; not thread-safe while
/// it grows.
public final class Dictionary {

  /// The code of no word.
  public static final int NONE = -1;

  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  /// The same words and codes, free to grow.
  Dictionary copy() {
    Dictionary copy = new Dictionary();
    words.forEach(copy::code);
    return copy;
  }

  int code(@Nullable String word) {
    return word == null ? NONE : codes.computeIfAbsent(word, this::add);
  }

  private int add(String word) {
    words.add(word);
    return words.size() - 1;
  }

  /// The code of a word; [#NONE] when it was never seen.
  int find(String word) {
    return codes.getOrDefault(word, NONE);
  }

  /// The word with a code.
  public String word(int code) {
    return words.get(code);
  }

  /// How many words there are; codes are smaller.
  public int size() {
    return words.size();
  }

  /// Whether any event has that word.
  public boolean has(String word) {
    return find(word) != NONE;
  }
}
