package org.parley.time.grammar.dates;

import org.jspecify.annotations.Nullable;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// Calendar dates in all written orders: “30 June 2012”, “Saturday, June 30th”, “the 30th of June
/// last year”, “2012-06-30”, “March 2011”, “Monday”.
public final class DateRules {

  private static final int LONGEST_MONTH = 31;

  private final YearRules years;

  /// Rules built on those for years.
  public DateRules(YearRules years) {
    this.years = years;
  }

  /// The phrase that starts at a token, or `null`.
  public @Nullable Phrase at(Tokens t, int i) {
    int weekday = MonthWords.weekday(t, i);
    if (weekday > 0) {
      return withWeekday(t, i, weekday);
    }
    if (t.isNumber(i)) {
      Phrase numeric = NumericDates.at(t, i);
      if (numeric != null) {
        return numeric;
      }
      Phrase stamp = yearFirst(t, i);
      if (stamp != null) {
        return stamp;
      }
    }
    return dayMonth(t, i);
  }

  /// “2012 June 30”, “2012-Jun-30”, not “in 2012 June 30 was a Saturday”.
  private @Nullable Phrase yearFirst(Tokens t, int i) {
    int name = t.isDash(i + 1) && t.isGlued(i + 1) ? i + 2 : i + 1;
    int month = t.length(i) == 4 && t.isCapital(name) ? MonthWords.named(t, name) : 0;
    Phrase year = month == 0 || t.can(i - 1, Role.PREPOSITION) ? null : years.year(t, i);
    int end = MonthWords.end(t, name);
    int at = t.isDash(end) && t.isGlued(end) ? end + 1 : end;
    int day = t.isNumber(at) ? day(t, at, false) : 0;
    return year != null && year.meaning() instanceof Calendar c && day > 0 && !isTaken(t, at)
        ? new Phrase(i, at + 1, new Calendar(c.year(), null, month, day, 0))
        : null;
  }

  private @Nullable Phrase withWeekday(Tokens t, int i, int weekday) {
    int after = MonthWords.weekdayEnd(t, i);
    int date = t.isSign(after, ',') ? after + 1 : after;
    Phrase rest =
        t.can(date, Role.THE) && t.word(date + 1).ordinal() == 0 && !t.isOrdinal(date + 1)
            ? null
            : dayMonth(t, date);
    if (rest != null && rest.meaning() instanceof Calendar c && c.day() > 0) {
      return new Phrase(
          i, rest.end(), new Calendar(c.year(), c.yearShift(), c.month(), c.day(), weekday));
    }
    Phrase week = ofWeek(t, i, after, weekday);
    return week == null ? new Phrase(i, after, Calendar.ofWeekday(weekday)) : week;
  }

  /// “this coming Sunday, March 8”: the weekday phrase together with the date behind it.
  public @Nullable Phrase withDate(Tokens t, @Nullable Phrase found) {
    if (found == null || !(found.meaning() instanceof Meaning.NearWeekday near)) {
      return found;
    }
    Phrase rest = dayMonth(t, t.isSign(found.end(), ',') ? found.end() + 1 : found.end());
    boolean dated = rest != null && rest.meaning() instanceof Calendar c && c.day() > 0;
    if (!dated || rest == null) {
      return found;
    }
    Calendar c = (Calendar) rest.meaning();
    return new Phrase(
        found.start(),
        rest.end(),
        new Calendar(c.year(), c.yearShift(), c.month(), c.day(), near.weekday()));
  }

  /// “Thursday of next week”, “Tuesday last week”.
  private static @Nullable Phrase ofWeek(Tokens t, int i, int after, int weekday) {
    int at = t.can(after, Role.OF) ? after + 1 : after;
    boolean last = t.can(at, Role.LAST);
    boolean next = t.can(at, Role.NEXT);
    boolean week = t.is(at + 1, "week") && (last || next || t.can(at, Role.THIS) && at > after);
    int shift = last ? -1 : next ? 1 : 0;
    return week ? new Phrase(i, at + 2, new Meaning.WeekdayOfWeek(weekday, shift)) : null;
  }

  private @Nullable Phrase dayMonth(Tokens t, int i) {
    Phrase found = t.word(i).month() > 0 ? monthFirst(t, i) : dayFirst(t, i);
    return found == null ? null : withYear(t, found);
  }

  /// “June 30”, “June 30th”, “June the thirtieth”, “June”.
  private @Nullable Phrase monthFirst(Tokens t, int i) {
    int month = MonthWords.named(t, i);
    if (month == 0) {
      return null;
    }
    int end = MonthWords.end(t, i);
    int at = t.can(end, Role.THE) ? end + 1 : end;
    int day = day(t, at, at > end);
    if (day > 0 && !isTaken(t, at)) {
      return new Phrase(i, dayEnd(t, at), new Calendar(0, null, month, day, 0));
    }
    Phrase year = commaYear(t, end);
    boolean alone = MonthWords.alone(t, i) > 0 || year != null && t.isCapital(i);
    int close = end == i + 2 && year == null ? i + 1 : end;
    return alone ? new Phrase(i, close, Calendar.ofMonth(month)) : null;
  }

  /// “30 June”, “30th June”, “the 30th of June”, “the last day of June” is left to others.
  private static @Nullable Phrase dayFirst(Tokens t, int i) {
    int at = t.can(i, Role.THE) ? i + 1 : i;
    int day = day(t, at, true);
    if (day == 0) {
      return null;
    }
    int end = dayEnd(t, at);
    int name = t.can(end, Role.OF) || t.isDash(end) && t.isGlued(end) ? end + 1 : end;
    int month = MonthWords.named(t, name);
    boolean plausible = month > 0 && (t.isCapital(name) || !t.is(name, "may"));
    return plausible
        ? new Phrase(i, MonthWords.end(t, name), new Calendar(0, null, month, day, 0))
        : null;
  }

  /// The day of the month at a token, 0 where there is none.
  public static int day(Tokens t, int i, boolean wordsToo) {
    if (t.isNumber(i) || t.isOrdinal(i)) {
      long number = t.length(i) <= 4 ? t.number(i) : 0;
      return number >= 1 && number <= LONGEST_MONTH && !(t.isNumber(i) && t.length(i) > 2)
          ? (int) number
          : 0;
    }
    int spelled = t.word(i).ordinal();
    if (spelled == 20
        || spelled == 30
        || t.word(i).cardinal() == 20
        || t.word(i).cardinal() == 30) {
      int ones = t.isDash(i + 1) ? t.word(i + 2).ordinal() : 0;
      int tens = Math.max(spelled, t.word(i).cardinal());
      return ones > 0 && ones < 10 ? tens + ones : spelled;
    }
    boolean clear = wordsToo || spelled > 2 || spelled == 1;
    return clear ? spelled : 0;
  }

  static int dayEnd(Tokens t, int i) {
    boolean compound =
        !t.isNumber(i) && !t.isOrdinal(i) && t.isDash(i + 1) && t.word(i + 2).ordinal() > 0;
    return compound ? i + 3 : i + 1;
  }

  /// Whether the number behind a month belongs to something else: “June 30 percent”, “May 20,000”.
  private static boolean isTaken(Tokens t, int i) {
    boolean glued =
        t.isGlued(i + 1)
            && (t.isSign(i + 1, '%')
                || t.isSign(i + 1, ':') && t.isGlued(i + 2)
                || t.isWord(i + 1));
    boolean percent = t.is(i + 1, "percent");
    return glued || percent;
  }

  /// A date with the year behind it; the same phrase where none stands.
  Phrase withYear(Tokens t, Phrase found) {
    Calendar date = (Calendar) found.meaning();
    Phrase year = commaYear(t, found.end());
    if (year == null) {
      year = dashedYear(t, found);
    }
    if (year == null) {
      year = stampYear(t, found);
    }
    if (year != null && year.meaning() instanceof Calendar c) {
      return new Phrase(found.start(), year.end(), date.withYear(c.year()));
    }
    Phrase relative = years.relative(t, found.end());
    if (relative != null && relative.meaning() instanceof Calendar c && c.yearShift() != null) {
      return new Phrase(found.start(), relative.end(), date.withYearShift(c.yearShift()));
    }
    return found;
  }

  /// The year of “11-Sep-2001”.
  private @Nullable Phrase dashedYear(Tokens t, Phrase found) {
    int dash = found.end();
    boolean dashed = t.isDash(found.start() + 1) && t.isDash(dash);
    return dashed && t.isGlued(dash) && t.isGlued(dash + 1) && t.length(dash + 1) == 4
        ? years.year(t, dash + 1)
        : null;
  }

  /// The two-digit year of a time stamp: “28 January 12 22:46 GMT”, “(18 Jun 11)”.
  private static @Nullable Phrase stampYear(Tokens t, Phrase found) {
    int at = found.end();
    boolean brief = t.isNumber(found.start()) && t.isNumber(at) && t.length(at) == 2;
    boolean clock = t.isNumber(at + 1) && t.isSign(at + 2, ':') && t.isGlued(at + 2);
    boolean closed = t.isSign(at + 1, ')') || t.isSign(at + 1, '|');
    return brief && (clock || closed)
        ? new Phrase(at, at + 1, Calendar.ofYear(YearRules.century((int) t.number(at))))
        : null;
  }

  /// A year behind a date, with or without comma, “of”, or “in”.
  private @Nullable Phrase commaYear(Tokens t, int i) {
    int at = t.isSign(i, ',') || t.can(i, Role.OF) ? i + 1 : i;
    if (t.isSign(i, '.') && t.isGlued(i)) {
      at = i + 1;
    }
    Phrase year = years.year(t, at);
    if (year == null || year.meaning() instanceof Calendar c && c.year() < 1600) {
      return null;
    }
    boolean counts =
        t.isNumber(at)
            && t.isDash(at + 1)
            && t.isGlued(at + 1)
            && t.isWord(at + 2)
            && t.isGlued(at + 2);
    return counts || t.isOnNewLine(at) && at > i ? null : year;
  }
}
