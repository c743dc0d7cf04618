package org.parley.time.resolve.tense;

import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Word;

/// Reads the tense around a phrase from the nearest cue: in front of it in the same sentence, else
/// behind it.
public final class TenseFinder {

  /// Tokens looked at in front; a clause is rarely longer.
  private static final int REACH = 14;

  /// Tokens looked at behind; “In January, a week after …, they met” may put much in between.
  private static final int REACH_BEHIND = 30;

  private static final int SHORTEST_PAST = 4;

  /// Tokens of “from Saturday night until”.
  private static final int RANGE_REACH = 5;

  /// Words of “remained in force”.
  private static final int LASTED_REACH = 3;

  private TenseFinder() {}

  public static Tense around(Tokens t, int start, int end) {
    if (isDeadline(t, start, end)) {
      return Tense.FUTURE;
    }
    if (t.can(start - 1, Role.SINCE)) {
      return Tense.PAST;
    }
    Tense plan = Plans.setFor(t, start);
    if (plan != null) {
      return plan;
    }
    boolean named = namesMonth(t, start, end);
    boolean through = t.is(start - 1, "through") || t.is(start - 1, "thru");
    if (through && t.can(start - 2, Role.LASTS)) {
      return Tense.FUTURE;
    }
    Tense found = byCues(t, start, end, named);
    return through && named && found == Tense.PAST ? Tense.UNKNOWN : found;
  }

  private static Tense byCues(Tokens t, int start, int end, boolean named) {
    int reach = isPossessive(t, end) ? 0 : REACH;
    for (int i = start - 1; i >= 0 && i > start - reach && !isBreak(t, i); i--) {
      Tense cue = named ? cueOfMonth(t, i) : cue(t, i);
      if (cue != Tense.UNKNOWN) {
        return cue == Tense.FUTURE && Plans.isGivenUp(t, i, end) ? Tense.ONCE_PLANNED : cue;
      }
    }
    boolean entry = t.isSign(end, ':') || t.isDash(end); // “10 April: the talks resume” looks back
    for (int i = end; i < t.size() && i < end + REACH_BEHIND && !isBreak(t, i); i++) {
      boolean chronicle = entry && (isPresent(t, i) || t.can(i, Role.TIMETABLE));
      boolean aside = chronicle || isTold(t, i);
      Tense cue = aside ? Tense.UNKNOWN : cue(t, i);
      if (cue != Tense.UNKNOWN) {
        return cue == Tense.FUTURE && isAfterOwner(t, start, end) ? Tense.ONCE_PLANNED : cue;
      }
    }
    return Tense.UNKNOWN;
  }

  /// “after Friday's rout they will …”: the rout may be over or still to come.
  private static boolean isAfterOwner(Tokens t, int start, int end) {
    return isPossessive(t, end)
        && (t.can(start - 1, Role.AFTER) || t.can(start - 1, Role.FOLLOWING));
  }

  /// “by May”, “until Nov. 17”, “by year-end”: a month or a day of it that is still to come.
  private static boolean isDeadline(Tokens t, int start, int end) {
    boolean until = t.can(start - 1, Role.UNTIL) || t.is(start - 1, "to") && t.is(start - 2, "up");
    boolean led = t.is(start - 1, "by") || until;
    if (!led || hasLasted(t, start - 2) || isFromTo(t, start - 1)) {
      return false;
    }
    if (until && !t.isCapital(start - 1)) {
      return true;
    }
    return namesMonth(t, start, end) || t.is(end - 1, "end");
  }

  /// “from Saturday night until”, which may be over as well.
  private static boolean isFromTo(Tokens t, int until) {
    for (int i = until - 1; i > until - RANGE_REACH && (t.isWord(i) || t.isNumber(i)); i--) {
      if (t.can(i, Role.FROM)) {
        return true;
      }
    }
    return false;
  }

  /// “went on until”, “remained in force until”: the end of what is over.
  private static boolean hasLasted(Tokens t, int last) {
    for (int i = last; i > last - LASTED_REACH && t.isWord(i); i--) {
      if (t.can(i, Role.LASTED)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPossessive(Tokens t, int end) {
    boolean sign = t.isSign(end, '\'') || t.isSign(end, '’');
    return sign && t.isGlued(end + 1) && t.written(end + 1).equals("s");
  }

  private static boolean namesMonth(Tokens t, int start, int end) {
    for (int i = start; i < end; i++) {
      if (t.word(i).month() > 0) {
        return true;
      }
    }
    return false;
  }

  public static boolean isBreak(Tokens t, int i) {
    boolean stop = t.isSign(i, '.') || t.isSign(i, '!') || t.isSign(i, '?') || t.isSign(i, ';');
    boolean apart = stop && (i + 1 >= t.size() || !t.isGlued(i + 1));
    return apart && (t.length(i - 1) > 3 || closesSentence(t, i)) || stop && t.isOnNewLine(i + 1);
  }

  /// Whether a full stop stands between a short plain word and a capital: “… told him. Until then”.
  private static boolean closesSentence(Tokens t, int stop) {
    boolean plain = t.isWord(stop - 1) && !t.isCapital(stop - 1) && t.length(stop - 1) > 1;
    return plain && t.isCapital(stop + 1) && !t.written(stop - 1).equals("vs");
  }

  private static Tense cueOfMonth(Tokens t, int i) {
    if (Plans.isFormer(t, i)) {
      return Tense.PAST;
    }
    return isResolve(t, i) || Plans.isReportedHope(t, i) ? Tense.FUTURE : cue(t, i);
  }

  private static Tense cue(Tokens t, int i) {
    if (!t.isWord(i)) {
      return Tense.UNKNOWN;
    }
    if (Plans.isFormer(t, i)) {
      return t.can(i, Role.LAPSES) || t.can(i + 2, Role.LAPSES) ? Tense.PAST : Tense.ONCE_PLANNED;
    }
    if (t.can(i, Role.FUTURE_CUE) && !Plans.isAsPlanned(t, i)
        || isToBe(t, i)
        || isAsSoon(t, i)
        || isIntent(t, i)
        || isMay(t, i)
        || t.can(i, Role.TIMETABLE)
        || isNextOne(t, i)
        || isPresent(t, i)) {
      return Tense.FUTURE;
    }
    boolean past = t.can(i, Role.PAST_CUE) || isRegularPast(t, i);
    boolean told = past && !isInfinitive(t, i - 1) || Participles.isDone(t, i);
    return told && !Participles.isWished(t, i) ? Tense.PAST : Tense.UNKNOWN;
  }

  /// “are to meet”, “is to open”.
  private static boolean isToBe(Tokens t, int i) {
    boolean stated = t.is(i, "to") && (t.is(i - 1, "is") || t.is(i - 1, "are"));
    return stated || t.is(i, "be") && t.is(i - 1, "to");
  }

  /// “set to resume”, “did not plan to leave”.
  private static boolean isIntent(Tokens t, int i) {
    boolean object = isArticle(t, i + 1) && t.last(i) == 's';
    return t.can(i, Role.INTENT) && (t.is(i + 1, "to") || object);
  }

  /// “the two leaders meet Monday”, not “they did not meet”, “to meet”.
  private static boolean isPresent(Tokens t, int i) {
    return t.can(i, Role.PRESENT) && t.word(i - 1) == Word.UNKNOWN;
  }

  /// “the next hearing is on …”, “the next one”, not “the next day”.
  private static boolean isNextOne(Tokens t, int i) {
    boolean thing = t.word(i + 1) == Word.UNKNOWN || t.is(i + 1, "one");
    return t.can(i, Role.NEXT) && t.can(i - 1, Role.THE) && thing;
  }

  /// “may leave”, no month.
  private static boolean isMay(Tokens t, int i) {
    return t.is(i, "may") && !t.isCapital(i);
  }

  /// “decided to admit”, “agreed to hold” with a month: what was resolved lies ahead.
  private static boolean isResolve(Tokens t, int i) {
    return t.can(i, Role.RESOLVE) && t.is(i + 1, "to");
  }

  /// “as soon as Tuesday”, “as early as Tuesday”.
  private static boolean isAsSoon(Tokens t, int i) {
    return (t.is(i, "soon") || t.is(i, "early")) && t.is(i - 1, "as") && t.is(i + 1, "as");
  }

  /// “to”, “will”, “is” in front of a verb: no past form of it follows.
  static boolean isInfinitive(Tokens t, int i) {
    return t.can(i, Role.MODAL)
        || t.is(i, "be")
        || t.is(i, "to")
        || t.is(i, "is")
        || t.is(i, "are");
  }

  private static boolean isRegularPast(Tokens t, int i) {
    boolean plain = t.word(i) == Word.UNKNOWN || Plans.isVerb(t, i);
    boolean verb = plain && !t.isCapital(i) && t.length(i) > SHORTEST_PAST;
    if (!verb || t.last(i) != 'd' || t.isDash(i - 1)) {
      return false;
    }
    if (t.can(i - 1, Role.GOVERNS) && t.isWord(i + 1) && !t.can(i + 1, Role.PREPOSITION)) {
      return false; // “behind closed doors”
    }
    String word = t.written(i);
    return word.endsWith("ed") && (!word.endsWith("eed") || word.endsWith("reed")) && !isTold(t, i);
  }

  /// “a still unspecified date”: a participle that only tells what kind of thing follows.
  private static boolean isTold(Tokens t, int i) {
    boolean led = isArticle(t, i - 1) || isAdverb(t, i - 1) && isArticle(t, i - 2);
    boolean noun =
        t.isWord(i + 1) && !t.can(i + 1, Role.PREPOSITION) && !t.can(i + 1, Role.PAST_CUE);
    return led && noun;
  }

  private static boolean isAdverb(Tokens t, int i) {
    String word = t.written(i);
    return word.endsWith("ly") || word.equals("still") || word.equals("yet");
  }

  private static boolean isArticle(Tokens t, int i) {
    return t.can(i, Role.A) || t.can(i, Role.THE);
  }
}
