package org.parley.lexicon.names;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.text.Span;

/// A full name of a person, without articles.
record PersonName(String id, List<Word> words) {

  private static final int LONGEST = 6;

  /// Whether the words of a text from `at` on are this name, under any spelling.
  boolean fits(String text, List<Word> in, int at) {
    int size = words.size();
    if (size > LONGEST || at + size > in.size()) {
      return false;
    }
    for (int k = 0; k < size; k++) {
      Word word = in.get(at + k);
      boolean starts = word.isCapitalized() || !words.get(k).isCapitalized();
      if (!starts || (k > 0 && !in.get(at + k - 1).isNear(word, text))) {
        return false;
      }
    }
    for (int k = size - 1; k >= 0; k--) {
      if (!Spelling.agree(in.get(at + k).text(), words.get(k).text())) {
        return false;
      }
    }
    return true;
  }

  /// Whether they are spelled as the name is.
  boolean isExact(List<Word> in, int at) {
    return IntStream.range(0, words.size())
        .allMatch(k -> in.get(at + k).plain().equals(words.get(k).plain()));
  }

  /// The place of this name at a word of a text.
  Span spanIn(List<Word> in, int at) {
    return in.get(at).span().union(in.get(at + words.size() - 1).span());
  }
}
