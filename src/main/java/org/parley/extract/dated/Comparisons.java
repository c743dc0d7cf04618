package org.parley.extract.dated;

import java.util.List;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.text.Patterns;

/// Times that only compare: “the fourth meeting since March”, “the worst violence since 2011”, “a
/// smaller team than in January”.
final class Comparisons {

  private static final EventWords WORDS = EventWords.standard();

  /// “the fourth”, “the bloodiest”.
  private static final String RANK = "[a-z]+(?:th|est)";

  private static final int REACH = 6;

  private Comparisons() {}

  /// Whether what stands before a “since” is ranked among its like.
  static boolean isSince(Sentence sentence, Token time) {
    List<Token> tokens = sentence.tokens();
    int since = time.index();
    while (since > 0 && !tokens.get(since).lower().startsWith("since")) {
      since--;
    }
    for (int i = since - 1; i >= Math.max(0, since - REACH); i--) {
      Token token = tokens.get(i);
      if (isRank(token.lower()) && !token.tag().equals("DT")) {
        return true;
      }
      if (token.isVerb() || token.isBreak()) {
        return false;
      }
    }
    return false;
  }

  /// “a smaller team than in January”, “fewer than last year”; not “no later than Friday”.
  static boolean isThan(Sentence sentence, Token time) {
    List<Token> tokens = sentence.tokens();
    int at = time.index() - 1;
    at = at > 0 && tokens.get(at).tag().equals("IN") && !isThan(tokens, at) ? at - 1 : at;
    return at > 0 && isThan(tokens, at) && !WORDS.is("no-comparison", tokens.get(at - 1).lower());
  }

  private static boolean isThan(List<Token> tokens, int at) {
    return tokens.get(at).lower().equals("than");
  }

  private static boolean isRank(String lower) {
    return WORDS.is("rank", lower) || Patterns.matches(lower, RANK);
  }
}
