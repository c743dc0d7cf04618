package org.parley.extract.sense;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.text.Patterns;

/// Verbs of several words: “step down”, “shoot down”, “seize PEOPLE”.
final class VerbPhrases {

  /// How many other words may stand before each word of a phrase: “fired *its foreign* minister”.
  private static final int GAP = 2;

  /// How far a particle may stand behind an object: “brought *the general and his main rival*
  /// together”.
  private static final int OBJECT_GAP = 7;

  private final EventWords words;
  private final ObjectKinds kinds;

  VerbPhrases(EventWords words) {
    this.words = words;
    this.kinds = new ObjectKinds(words);
  }

  /// The type of the longest phrase that a verb of a clause opens, or `null`.
  @Nullable String typeAt(Sentence sentence, Clause clause, String verb, int head) {
    for (EventWords.Phrase phrase : words.phrases(verb)) {
      if (follows(sentence, clause, head + 1, phrase.rest())) {
        return phrase.type();
      }
    }
    return null;
  }

  private boolean follows(Sentence sentence, Clause clause, int from, List<String> rest) {
    int at = from;
    for (String word : rest) {
      if (isKind(word)) {
        return kinds.isObject(sentence, clause, at, word);
      }
      int found = find(sentence.tokens(), at, word);
      if (found < 0) {
        return false;
      }
      at = found + 1;
    }
    return true;
  }

  private static boolean isKind(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static int find(List<Token> tokens, int at, String word) {
    boolean object = true;
    for (int i = at; i < Math.min(tokens.size(), at + OBJECT_GAP); i++) {
      Token token = tokens.get(i);
      if (token.lower().equals(word) && !(i > at && dates(tokens, i))) {
        return i;
      }
      object &= token.isNominal() || Patterns.matches(token.tag(), "TIME|CC");
      if (token.isBreak() || i - at >= GAP && !object) {
        return -1;
      }
    }
    return -1;
  }

  /// “went to Kyiv on Sunday” is no “went on”.
  private static boolean dates(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).tag().equals(Token.TIME);
  }
}
