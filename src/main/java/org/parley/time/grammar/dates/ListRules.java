package org.parley.time.grammar.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// Dates in a row that share what only one of them says: “3, 5 and 7 June”, “June 3 and 5”, “June,
/// July and August 2012”.
public final class ListRules {

  /// Days named in front of one month.
  private static final int LONGEST = 6;

  private final DateRules dates;

  /// Rules built on those for plain dates.
  public ListRules(DateRules dates) {
    this.dates = dates;
  }

  /// The “3” of “3, 5 and 7 June”.
  public @Nullable Phrase at(Tokens t, int i) {
    int day = bareDay(t, i);
    if (day == 0 || !isLed(t, i)) {
      return null;
    }
    int at = i;
    for (int seen = 0; seen < LONGEST; seen++) {
      int next = joined(t, at + 1);
      boolean later = next > at + 1 && number(t, next) > number(t, at);
      if (!later) {
        return null;
      }
      Phrase last = bareDay(t, next) > 0 ? null : dates.at(t, next);
      if (last != null) {
        return last.meaning() instanceof Calendar c && c.day() == number(t, next)
            ? new Phrase(i, i + 1, new Calendar(0, null, c.month(), day, 0))
            : null;
      }
      at = next;
    }
    return null;
  }

  /// “on 3 …”, or a day behind such a one.
  private static boolean isLed(Tokens t, int i) {
    boolean behind = t.isSign(i - 1, ',') && number(t, i - 2) > 0;
    return behind
        || t.can(i - 1, Role.ON)
        || t.can(i - 1, Role.FROM)
        || t.can(i - 1, Role.BETWEEN)
        || t.can(i - 1, Role.THE);
  }

  /// The “5” of “June 3 and 5”, given the “June 3” in front.
  public @Nullable Phrase behind(Tokens t, int i, Phrase before) {
    boolean joined = joined(t, before.end()) == i;
    if (!joined || !(before.meaning() instanceof Calendar c) || c.day() == 0 || c.month() == 0) {
      return null;
    }
    boolean monthFirst = DateRules.day(t, before.end() - 1, false) == c.day();
    boolean over = !t.isWord(i + 1) && !t.isNumber(i + 1) || t.can(i + 1, Role.PREPOSITION);
    boolean later = bareDay(t, i) > c.day();
    boolean clear = !t.isSign(i + 1, '%') && !t.isSign(i + 1, ':') && !t.isDash(i + 1);
    return monthFirst && over && later && clear
        ? dates.withYear(
            t,
            new Phrase(i, i + 1, new Calendar(c.year(), c.yearShift(), c.month(), number(t, i), 0)))
        : null;
  }

  /// Index behind “,”, “and”, “, and”, “or”; `i` where none stands.
  private static int joined(Tokens t, int i) {
    int at = t.isSign(i, ',') ? i + 1 : i;
    return t.can(at, Role.AND) || t.can(at, Role.OR) || t.isSign(at, '&') ? at + 1 : at;
  }

  /// A number that could be a day and has no month of its own.
  private static int bareDay(Tokens t, int i) {
    boolean month = t.word(i + 1).month() > 0 || t.can(i + 1, Role.OF);
    return month ? 0 : number(t, i);
  }

  private static int number(Tokens t, int i) {
    return DateRules.day(t, i, false);
  }

  /// Gives the year said last to the dates in front of it that belong to the same list.
  public static void shareYear(Tokens t, List<Phrase> phrases) {
    for (int k = phrases.size() - 2; k >= 0; k--) {
      Phrase first = phrases.get(k);
      Phrase next = phrases.get(k + 1);
      boolean row = joined(t, first.end()) == next.start() && next.start() > first.end();
      if (row
          && first.meaning() instanceof Calendar a
          && next.meaning() instanceof Calendar b
          && share(a, b)) {
        phrases.set(
            k, first.means(b.year() > 0 ? a.withYear(b.year()) : a.withYearShift(shift(b))));
      }
    }
  }

  private static int shift(Calendar c) {
    Integer shift = c.yearShift();
    return shift == null ? 0 : shift;
  }

  private static boolean isSeason(Calendar c) {
    return c.month() >= 21 && c.month() <= 24;
  }

  private static boolean share(Calendar a, Calendar b) {
    boolean months = a.month() > 0 && a.month() <= 12 && b.month() <= 12;
    boolean seasons = isSeason(a) && isSeason(b);
    boolean alike = months || seasons;
    boolean days = (a.day() > 0) == (b.day() > 0);
    boolean later = b.month() > a.month() || b.month() == a.month() && b.day() > a.day();
    return alike && days && later && !a.hasYear() && b.hasYear();
  }
}
