package org.parley.time.resolve.tense;

import org.jspecify.annotations.Nullable;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// Tells whether words about a plan speak of one that stands, or of one that was given up.
final class Plans {

  /// Words of “been due to expire”.
  private static final int PLAN = 4;

  /// Tokens between “said” and what was hoped for.
  private static final int REPORT = 14;

  /// Words of “have now been called for”.
  private static final int SETTING = 4;

  /// Words between a planned day and what became of the plan.
  private static final int FATE = 14;

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

  /// “have been called for 8 February”, “was set for May”: a day that was fixed; `null` where none
  /// was.
  static @Nullable Tense setFor(Tokens t, int start) {
    if (isPutOffTo(t, start)) {
      return Tense.ONCE_PLANNED;
    }
    int verb = start - 2;
    if (!t.is(start - 1, "for") || !t.can(verb, Role.CALLED)) {
      return null;
    }
    if (t.can(verb - 1, Role.AT_FIRST)) {
      return Tense.PAST;
    }
    for (int i = verb - 1; i > verb - SETTING && t.isWord(i); i--) {
      if (t.is(i, "had") || t.is(i, "was") || t.is(i, "were")) {
        return Tense.ONCE_PLANNED;
      }
    }
    return Tense.FUTURE;
  }

  /// “put off to April”, “postponed until Monday”: the new day, over or still to come.
  private static boolean isPutOffTo(Tokens t, int start) {
    boolean to = t.is(start - 1, "to") || t.can(start - 1, Role.UNTIL);
    return to && (isOff(t, start - 2) || isOff(t, start - 3));
  }

  /// “postponed”, “put off”, “pushed back”.
  private static boolean isOff(Tokens t, int i) {
    boolean put = t.is(i, "put") || t.is(i, "called");
    return t.can(i, Role.CALLED_OFF) || put && t.is(i + 1, "off");
  }

  /// “first planned for mid-November”, “planned for Saturday but cancelled”.
  static boolean isGivenUp(Tokens t, int plan, int end) {
    boolean participle = t.can(plan, Role.FUTURE_CUE) && t.last(plan) == 'd' || t.is(plan, "due");
    return participle && (isAtFirst(t, plan - 1) || isCalledOff(t, end));
  }

  private static boolean isAtFirst(Tokens t, int i) {
    return t.can(i, Role.AT_FIRST) && !t.is(i - 1, "is") && !t.is(i - 1, "are");
  }

  private static boolean isCalledOff(Tokens t, int end) {
    for (int i = end; i < end + FATE && i < t.size() && !TenseFinder.isBreak(t, i); i++) {
      if (isOff(t, i) || t.is(i, "but") && isPast(t, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /// “but stayed away”, “but did not come”.
  private static boolean isPast(Tokens t, int i) {
    return t.can(i, Role.PAST_CUE) || t.isWord(i) && t.written(i).endsWith("ed");
  }

  /// “began as planned on Saturday”: that it had been planned says nothing about when.
  static boolean isAsPlanned(Tokens t, int i) {
    return t.is(i - 1, "as") || t.is(i - 2, "as") && t.can(i - 1, Role.AT_FIRST);
  }

  /// “announced”, “hoped”: verbs that tell of plans, in a past form like others.
  static boolean isVerb(Tokens t, int i) {
    return t.can(i, Role.CALLED)
        || t.can(i, Role.CALLED_OFF)
        || t.can(i, Role.HOPED)
        || t.can(i, Role.REPORTED);
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
