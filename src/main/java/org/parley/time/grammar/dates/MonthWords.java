package org.parley.time.grammar.dates;

import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Word;

/// Tells month names and weekdays from the verbs, nouns and papers that look like them.
public final class MonthWords {

  private MonthWords() {}

  /// The month at a token whatever stands around, and 0 where there is none.
  public static int named(Tokens t, int i) {
    int month = t.word(i).month();
    boolean lower = month > 0 && !t.isCapital(i);
    return lower && isDoubtful(t, i) ? 0 : month;
  }

  /// The month at a token that may stand alone.
  static int alone(Tokens t, int i) {
    int month = named(t, i);
    if (month == 0 || !isDoubtful(t, i)) {
      return month;
    }
    return isLed(t, i) ? month : 0;
  }

  private static boolean isLed(Tokens t, int i) {
    int before = t.isDash(i - 1) ? i - 2 : i - 1;
    Word word = t.word(before);
    boolean leads =
        word.can(Role.PREPOSITION)
                && !word.can(Role.AND)
                && !word.can(Role.OR)
                && !t.is(before, "for")
                && !t.is(before, "than")
                && !t.is(before, "as")
            || word.can(Role.COMING)
            || word.month() > 0;
    return leads;
  }

  /// Short forms, and names that are also words.
  private static boolean isDoubtful(Tokens t, int i) {
    return t.is(i, "may")
        || t.is(i, "march")
        || t.is(i, "august") && !t.isCapital(i)
        || t.length(i) <= 4 && !t.is(i, "june") && !t.is(i, "july");
  }

  /// Index behind a month's name and the full stop of its short form.
  public static int end(Tokens t, int i) {
    boolean brief = t.length(i) <= 4 && !t.is(i, "may") && !t.is(i, "june") && !t.is(i, "july");
    return brief && t.isSign(i + 1, '.') && t.isGlued(i + 1) ? i + 2 : i + 1;
  }

  /// The weekday at a token, 0 where there is none or a name of something else.
  public static int weekday(Tokens t, int i) {
    Word word = t.word(i);
    int day = word.weekday();
    if (day == 0 || word.isPlural() || t.length(i) > 5) {
      return day == 0 || word.isPlural() || !t.isCapital(i) && !isPlainLower(t, i) ? 0 : day;
    }
    int next = t.isSign(i + 1, '.') || t.isSign(i + 1, ',') ? i + 2 : i + 1;
    boolean dated =
        t.word(next).month() > 0 && t.isCapital(next)
            || t.isNumber(next) && t.word(next + 1).month() > 0;
    boolean stopped = t.isSign(i + 1, '.') && t.can(i - 1, Role.ON);
    return t.isCapital(i) && (dated || stopped) ? day : 0;
  }

  private static boolean isPlainLower(Tokens t, int i) {
    return t.length(i) > 5;
  }

  /// Index behind a weekday and the full stop of its short form.
  static int weekdayEnd(Tokens t, int i) {
    return t.length(i) <= 5 && t.isSign(i + 1, '.') ? i + 2 : i + 1;
  }
}
