package org.parley.extract.grammar.tagging;

import java.util.Locale;
import org.parley.text.Patterns;

/// Known verbs that were taken for other words in a sentence, or a part of it, without a verb: “The
/// rebels overran a base”, “8 May: Forces capture the town”.
final class HiddenVerbs {

  private HiddenVerbs() {}

  static void find(String[] tags, String[] words, Lemmas lemmas) {
    int start = 0;
    for (int i = 0; i <= tags.length; i++) {
      if (i == tags.length || words[i].equals(";")) {
        findIn(start, i, tags, words, lemmas);
        start = i + 1;
      }
    }
  }

  private static void findIn(int start, int end, String[] tags, String[] words, Lemmas lemmas) {
    for (int i = start; i < end; i++) {
      if (Patterns.matches(tags[i], "VB[DPZ]|MD")) {
        return;
      }
    }
    for (int i = start + 1; i < end; i++) {
      String word = words[i].toLowerCase(Locale.ROOT);
      if (isPast(i, tags, word, lemmas)) {
        tags[i] = "VBD";
        return;
      }
      if (isPresent(i, end, tags, word, lemmas)) {
        tags[i] = word.endsWith("s") ? "VBZ" : "VBP";
        return;
      }
    }
  }

  private static boolean isPast(int i, String[] tags, String word, Lemmas lemmas) {
    return Patterns.matches(tags[i], "IN|NNS?|JJ|RB")
        && Patterns.matches(tags[i - 1], "NN.*|CD")
        && lemmas.isPast(word);
  }

  /// A present needs an object behind it, for many nouns look like it.
  private static boolean isPresent(int i, int end, String[] tags, String word, Lemmas lemmas) {
    boolean plural = Patterns.matches(tags[i - 1], "NNS|NNPS?");
    boolean singular = Patterns.matches(tags[i - 1], "NNP?");
    boolean form = word.endsWith("s") ? singular : plural;
    return form
        && Patterns.matches(tags[i], "NNS?|JJ|VB")
        && i + 1 < end
        && Patterns.matches(tags[i + 1], "DT|PRP\\$|NNP|CD")
        && lemmas.isPresent(word);
  }
}
