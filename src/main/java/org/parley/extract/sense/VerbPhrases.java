package org.parley.extract.sense;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;

/// Verbs of several words: “step down”, “shoot down”.
final class VerbPhrases {

  private final EventWords words;

  VerbPhrases(EventWords words) {
    this.words = words;
  }

  @Nullable String typeAt(Sentence sentence, String verb, int head) {
    for (EventWords.Phrase phrase : words.phrases(verb)) {
      if (follows(sentence.tokens(), head + 1, phrase.rest())) {
        return phrase.type();
      }
    }
    return null;
  }

  /// Whether the words follow in order with at most two others before each.
  private static boolean follows(List<Token> tokens, int from, List<String> rest) {
    int at = from;
    for (String word : rest) {
      int limit = Math.min(tokens.size(), at + 3);
      int found = -1;
      for (int i = at; i < limit; i++) {
        if (tokens.get(i).isBreak()) {
          break;
        }
        if (tokens.get(i).lower().equals(word)) {
          found = i;
          break;
        }
      }
      if (found < 0) {
        return false;
      }
      at = found + 1;
    }
    return true;
  }
}
