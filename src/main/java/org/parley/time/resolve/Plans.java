package org.parley.time.resolve;

import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// Tells whether words about a plan speak of one that stands, or of one that was given up.
final class Plans {

  /// Words of “been due to expire”.
  private static final int PLAN = 4;

  /// Tokens between “said” and what was hoped for.
  private static final int REPORT = 14;

  private Plans() {}

  /// “had been planned”, “had first been expected to end”, “was first planned for”; with a month a
  /// plan of the past.
  static boolean isFormer(Tokens t, int i) {
    if (!t.can(i, Role.FUTURE_CUE)) {
      return false;
    }
    int been = i - 1;
    while (been > i - PLAN && (t.is(been, "to") || t.can(been, Role.FUTURE_CUE))) {
      been--;
    }
    boolean had = t.is(been, "been") && (t.is(been - 1, "had") || t.is(been - 2, "had"));
    boolean was = t.is(been - 1, "was") || t.is(been - 1, "were");
    return had || was && t.can(been, Role.AT_FIRST);
  }

  /// “have been called for 8 February”, where the plan has not changed since.
  static boolean isStanding(Tokens t, int i) {
    boolean has = t.is(i - 2, "has") || t.is(i - 2, "have");
    return has && t.is(i - 1, "been") && t.can(i, Role.CALLED) && isForDate(t, i + 1);
  }

  /// “announced”, “hoped”: verbs that tell of plans, in a past form like others.
  static boolean isVerb(Tokens t, int i) {
    return t.can(i, Role.CALLED) || t.can(i, Role.HOPED) || t.can(i, Role.REPORTED);
  }

  private static boolean isForDate(Tokens t, int i) {
    return t.is(i, "for") && (t.word(i + 1).month() > 0 || t.word(i + 2).month() > 0);
  }

  /// “he told the council that he aimed to meet in November”: what is reported of the past in the
  /// past was to come. Not so where the report has a date of its own.
  static boolean isReportedHope(Tokens t, int i) {
    if (!t.can(i, Role.HOPED) || !t.is(i + 1, "to") || t.is(i - 1, "had")) {
      return false;
    }
    for (int j = i - 1; j >= 0 && j > i - REPORT && t.isWord(j); j--) {
      if (t.word(j).month() > 0) {
        return false;
      }
      if (t.can(j, Role.REPORTED)) {
        return true;
      }
    }
    return false;
  }
}
