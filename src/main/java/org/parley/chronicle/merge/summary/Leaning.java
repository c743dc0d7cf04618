package org.parley.chronicle.merge.summary;

import java.util.Locale;
import java.util.Set;
import org.parley.lexicon.WordLists;

/// Knows the words that make a headline or a sentence lean on an earlier one; from
/// `data/chronicle/headlines.yaml`.
public final class Leaning {

  private static final WordLists WORDS = WordLists.resource("data/chronicle/headlines.yaml");

  private Leaning() {}

  /// Whether a sentence opens with a word that points back: “They met again”, “But it failed”.
  public static boolean isSentence(String sentence) {
    String first = sentence.strip().split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT);
    return is("leaning", first) || is("joining", first);
  }

  static boolean is(String list, String word) {
    return WORDS.is(list, word);
  }

  static Set<String> words(String list) {
    return WORDS.list(list);
  }
}
