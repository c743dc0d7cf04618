package org.parley.time.grammar.dates;

import org.jspecify.annotations.Nullable;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// From one date to another: “22–23 January”, “from 24 to 31 January”, “between June and August
/// 2012”, “March 5-7”, “2011-2013”.
public final class RangeRules {

  private final DateRules dates;
  private final YearRules years;

  /// Rules built on those for plain dates.
  public RangeRules(DateRules dates, YearRules years) {
    this.dates = dates;
    this.years = years;
  }

  /// “24–31 January”, where the first part is only a number.
  public @Nullable Phrase daysFirst(Tokens t, int i) {
    int at = t.can(i, Role.THE) ? i + 1 : i;
    int day = t.isNumber(at) || t.isOrdinal(at) ? DateRules.day(t, at, false) : 0;
    boolean slash = t.isSign(at + 1, '/') && t.isGlued(at + 1) && t.isGlued(at + 2);
    int joined = day == 0 ? 0 : slash ? at + 2 : joined(t, i, at + 1);
    int second = joined > 0 && t.can(joined, Role.THE) ? joined + 1 : joined;
    if (second == 0 || DateRules.day(t, second, false) <= day) {
      return null;
    }
    Phrase end = dates.at(t, second);
    if (end == null
        || !(end.meaning() instanceof Calendar to)
        || to.day() == 0
        || to.weekday() > 0
        || !t.isNumber(second) && !t.isOrdinal(second)
        || t.isGlued(second + 1) && t.isDash(second + 1)) {
      return null;
    }
    return new Phrase(i, end.end(), new Meaning.Between(to.withDay(day), to, at + 1, second));
  }

  /// A date already found, continued to a second one; the same phrase when nothing follows.
  public Phrase continued(Tokens t, Phrase first) {
    if (!(first.meaning() instanceof Calendar from)) {
      return first;
    }
    int second = joined(t, first.start(), first.end());
    if (second == 0) {
      return first;
    }
    Phrase end = secondPart(t, from, second);
    return end == null ? first : new Phrase(first.start(), end.end(), end.meaning());
  }

  /// “1990 and beyond”, “1994 or later”.
  public Phrase opened(Tokens t, Phrase found) {
    boolean open =
        t.can(found.end(), Role.AND) && t.is(found.end() + 1, "beyond")
            || t.can(found.end(), Role.OR) && t.is(found.end() + 1, "later");
    boolean dated = found.meaning() instanceof Calendar c && c.year() > 0;
    return open && dated ? new Phrase(found.start(), found.end() + 2, found.meaning()) : found;
  }

  /// Index of the second part behind a dash, “to”, or “and” after “between”; 0 where there is none.
  private static int joined(Tokens t, int start, int end) {
    int first = frameStart(t, start);
    boolean led = t.can(first - 1, Role.FROM);
    if (t.isDash(end)) {
      boolean dashes = t.isDash(end + 1);
      return dashes || t.isOnNewLine(end + 1) ? 0 : end + 1;
    }
    if (t.isSign(end, '/')) {
      return isYearPair(t, end) ? end + 1 : 0;
    }
    if (t.can(end, Role.TO) && (!t.is(end, "until") && !t.is(end, "till") || led)) {
      return end + 1;
    }
    return t.can(end, Role.AND) && (t.can(first - 1, Role.BETWEEN) || areNeighbours(t, end))
        ? end + 1
        : 0;
  }

  /// The first token of “late March”, given that of “March”.
  private static int frameStart(Tokens t, int month) {
    int frame = t.isDash(month - 1) ? month - 2 : month - 1;
    return isFrame(t, frame) ? frame : month;
  }

  /// The “March” of “mid-March”, “the end of March” being left out.
  private static int behindFrame(Tokens t, int i) {
    int behind = t.isDash(i + 1) ? i + 2 : i + 1;
    return isFrame(t, i) ? behind : i;
  }

  private static boolean isFrame(Tokens t, int i) {
    return t.can(i, Role.EARLY) || t.can(i, Role.LATE) || t.is(i, "mid");
  }

  /// “2011/12”, “2011/2012”, “2011–12”.
  static boolean isYearPair(Tokens t, int slash) {
    boolean mark = t.isSign(slash, '/') || t.isDash(slash);
    boolean glued = mark && t.isGlued(slash) && t.isGlued(slash + 1);
    boolean numbers = t.isNumber(slash - 1) && t.isNumber(slash + 1) && t.length(slash - 1) == 4;
    boolean more = t.isGlued(slash + 2) && (t.isSign(slash + 2, '/') || t.isDash(slash + 2));
    if (!glued || !numbers || more) {
      return false;
    }
    long next = t.number(slash - 1) + 1;
    int length = t.length(slash + 1);
    return length == 2 && t.number(slash + 1) == next % 100
        || length == 4 && t.number(slash + 1) == next;
  }

  /// “15 and 16 February”, “February 15 and 16”: two days in a row are one stretch.
  private static boolean areNeighbours(Tokens t, int and) {
    int first = DateRules.day(t, and - 1, false);
    boolean digits = t.isNumber(and - 1) && t.isNumber(and + 1);
    return digits && first > 0 && DateRules.day(t, and + 1, false) == first + 1;
  }

  private @Nullable Phrase secondPart(Tokens t, Calendar from, int i) {
    if (from.month() > 0 && from.day() > 0 && from.yearShift() == null) {
      Phrase day = dayOnly(t, from, i);
      if (day != null) {
        return day;
      }
    }
    if (from.month() == 0 && from.weekday() == 0 && from.year() > 0) {
      return yearOnly(t, from, i);
    }
    Phrase end = dates.at(t, behindFrame(t, t.can(i, Role.THE) ? i + 1 : i));
    if (end == null || !(end.meaning() instanceof Calendar to) || !sameKind(from, to)) {
      return null;
    }
    Calendar start =
        from.hasYear() || !to.hasYear() || from.weekday() > 0 && from.day() == 0
            ? from
            : new Calendar(
                wraps(from, to) ? to.year() - 1 : to.year(),
                to.yearShift(),
                from.month(),
                from.day(),
                from.weekday());
    return end.means(between(t, start, to, i));
  }

  private static boolean wraps(Calendar from, Calendar to) {
    return to.year() > 0 && from.month() > to.month();
  }

  private static boolean sameKind(Calendar a, Calendar b) {
    return (a.month() > 0) == (b.month() > 0)
        && (a.day() > 0) == (b.day() > 0)
        && (a.month() > 0 || a.weekday() > 0 && b.weekday() > 0);
  }

  /// “March 5-7, 2012”: the second part is only a number.
  private @Nullable Phrase dayOnly(Tokens t, Calendar from, int i) {
    int day = t.isNumber(i) || t.isOrdinal(i) ? DateRules.day(t, i, false) : 0;
    boolean taken =
        t.word(i + 1).unit() != null
            || t.word(i + 1).month() > 0
            || t.isSign(i + 1, '%')
            || t.isSign(i + 1, ':')
            || t.can(i + 1, Role.PM)
            || t.can(i + 1, Role.AM);
    if (day <= from.day() || taken) {
      return null;
    }
    Phrase year = from.year() > 0 ? null : years.year(t, t.isSign(i + 1, ',') ? i + 2 : i + 1);
    int said = year != null && year.meaning() instanceof Calendar c ? c.year() : from.year();
    Calendar start = new Calendar(said, null, from.month(), from.day(), from.weekday());
    Calendar end = new Calendar(said, null, from.month(), day, 0);
    return new Phrase(i, year == null ? i + 1 : year.end(), between(t, start, end, i));
  }

  /// “2011-2013”, “1994-95”.
  private @Nullable Phrase yearOnly(Tokens t, Calendar from, int i) {
    boolean mark = t.isDash(i - 1) || t.isSign(i - 1, '/');
    boolean brief = t.isNumber(i) && t.length(i) == 2 && mark && t.isGlued(i) && t.isGlued(i - 1);
    if (brief) {
      int century = from.year() / 100 * 100;
      int year = century + (int) t.number(i) + (t.number(i) == 0 ? 100 : 0);
      return year == from.year() + 1 || year > from.year() && !t.isGlued(i + 1)
          ? new Phrase(i, i + 1, between(t, from, Calendar.ofYear(year), i))
          : null;
    }
    Phrase end = years.year(t, i);
    boolean later = end != null && end.meaning() instanceof Calendar c && c.year() > from.year();
    return later && end != null ? end.means(between(t, from, end.meaning(), i)) : null;
  }

  /// The two dates; one token joins them.
  private static Meaning between(Tokens t, Meaning from, Meaning to, int second) {
    int start = t.can(second, Role.THE) ? second + 1 : second;
    return new Meaning.Between(from, to, second - 1, start);
  }
}
