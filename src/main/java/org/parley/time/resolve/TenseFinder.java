package org.parley.time.resolve;

import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Word;

/// Reads the tense around a phrase from the nearest cue: in front of it in the same sentence, else
/// behind it.
final class TenseFinder {

  /// Tokens looked at on either side; a clause is rarely longer.
  private static final int REACH = 14;

  private static final int SHORTEST_PAST = 4;

  private TenseFinder() {}

  static Tense around(Tokens t, int start, int end) {
    for (int i = start - 1; i >= 0 && i > start - REACH && !isBreak(t, i); i--) {
      Tense cue = cue(t, i);
      if (cue != Tense.UNKNOWN) {
        return cue;
      }
    }
    for (int i = end; i < t.size() && i < end + REACH && !isBreak(t, i); i++) {
      Tense cue = cue(t, i);
      if (cue != Tense.UNKNOWN) {
        return cue;
      }
    }
    return Tense.UNKNOWN;
  }

  private static boolean isBreak(Tokens t, int i) {
    boolean stop = t.isSign(i, '.') || t.isSign(i, '!') || t.isSign(i, '?') || t.isSign(i, ';');
    return stop && (i + 1 >= t.size() || !t.isGlued(i + 1)) && t.length(i - 1) > 3
        || stop && t.isOnNewLine(i + 1);
  }

  private static Tense cue(Tokens t, int i) {
    if (!t.isWord(i)) {
      return Tense.UNKNOWN;
    }
    if (t.can(i, Role.FUTURE_CUE) || isToBe(t, i)) {
      return Tense.FUTURE;
    }
    boolean past = t.can(i, Role.PAST_CUE) || isRegularPast(t, i);
    return past && !isInfinitive(t, i - 1) ? Tense.PAST : Tense.UNKNOWN;
  }

  /// “are to meet”, “is to open”.
  private static boolean isToBe(Tokens t, int i) {
    return t.is(i, "to") && (t.is(i - 1, "is") || t.is(i - 1, "are"));
  }

  private static boolean isInfinitive(Tokens t, int i) {
    return t.is(i, "be") || t.is(i, "to") || t.is(i, "is") || t.is(i, "are");
  }

  private static boolean isRegularPast(Tokens t, int i) {
    boolean verb = t.word(i) == Word.UNKNOWN && !t.isCapital(i) && t.length(i) > SHORTEST_PAST;
    return verb && t.last(i) == 'd' && t.text().charAt(t.end(i) - 2) == 'e' && !t.isDash(i - 1);
  }
}
