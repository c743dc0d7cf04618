package org.parley.time;

import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Word;

/// “may 2012” as “May 2012”: who types rarely bothers.
final class Capitals {

  private Capitals() {}

  static String set(String asked, TimeEngine engine) {
    Tokens tokens = engine.tokens(asked);
    StringBuilder written = new StringBuilder(asked);
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.word(i);
      if (word.month() > 0 || word.weekday() > 0 || word.can(Role.PHRASE) || isQuarter(tokens, i)) {
        written.setCharAt(tokens.start(i), Character.toUpperCase(tokens.first(i)));
      }
    }
    return written.toString();
  }

  /// “q3”.
  private static boolean isQuarter(Tokens tokens, int i) {
    return tokens.first(i) == 'q' && tokens.length(i) == 1 && tokens.isNumber(i + 1);
  }
}
