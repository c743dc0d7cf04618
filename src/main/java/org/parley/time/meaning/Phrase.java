package org.parley.time.meaning;

import org.jspecify.annotations.Nullable;

/// A time phrase in tokens.
///
/// @param start first token
/// @param end token behind the last
/// @param meaning what it says
public record Phrase(int start, int end, Meaning meaning) {

  /// The same with an earlier start.
  public Phrase from(int earlier) {
    return new Phrase(earlier, end, meaning);
  }

  /// The same tokens with another meaning.
  public Phrase means(Meaning other) {
    return new Phrase(start, end, other);
  }

  /// The one that ends later; the first where both end together.
  public static @Nullable Phrase longer(@Nullable Phrase a, @Nullable Phrase b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.end > a.end ? b : a;
  }
}
