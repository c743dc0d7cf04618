package org.parley.time.grammar;

import org.parley.time.grammar.dates.YearRules;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Tokens;

/// Names of programmes and papers made of the words of time: “This Week”, “60 Minutes”, USA Today.
final class Titles {

  private Titles() {}

  static boolean isTitle(Tokens t, Phrase phrase) {
    int last = phrase.end() - 1;
    boolean timely = t.word(last).unit() != null || t.word(last).dayShift() != null;
    if (!timely || !t.isCapital(last) || isUpper(t, last)) {
      return false;
    }
    boolean single = phrase.start() == last;
    return single ? isUpper(t, last - 1) && !t.isOnNewLine(last) : isQuoted(t, phrase);
  }

  private static boolean isUpper(Tokens t, int i) {
    return t.isWord(i) && t.length(i) > 1 && t.written(i).chars().allMatch(Character::isUpperCase);
  }

  private static boolean isQuoted(Tokens t, Phrase phrase) {
    int behind = phrase.end();
    boolean stopped = t.isSign(behind, ',') || t.isSign(behind, '.');
    boolean closed = isQuote(t, stopped ? behind + 1 : behind);
    return isQuote(t, phrase.start() - 1) && (closed || t.isCapital(behind));
  }

  private static boolean isQuote(Tokens t, int i) {
    return t.isSign(i, '"')
        || t.isSign(i, '“')
        || t.isSign(i, '”')
        || t.isSign(i, '`')
        || YearRules.isApostrophe(t, i);
  }
}
