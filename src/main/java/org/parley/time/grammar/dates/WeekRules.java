package org.parley.time.grammar.dates;

import org.jspecify.annotations.Nullable;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Unit;

/// Weeks told by one of their days: “the week of March 6”, “the weekend of 3 May”, “the week
/// beginning 5 June”, “mid-week”; and weeks by their number: “week 12 of 2012”, “2012-W12”.
public final class WeekRules {

  private static final int WEDNESDAY = 3;

  private final DateRules dates;
  private final YearRules years;

  /// Rules built on those for plain dates.
  public WeekRules(DateRules dates, YearRules years) {
    this.dates = dates;
    this.years = years;
  }

  /// The phrase that starts at a token, or `null`.
  public @Nullable Phrase at(Tokens t, int i) {
    Phrase numbered = t.isNumber(i) ? iso(t, i) : numbered(t, i);
    Phrase found = numbered == null ? ofDay(t, i) : numbered;
    return found == null ? middle(t, i) : found;
  }

  /// “2012-W12”, “2012-W12-3”.
  private static @Nullable Phrase iso(Tokens t, int i) {
    boolean week =
        t.length(i) == 4
            && t.isDash(i + 1)
            && t.first(i + 2) == 'W'
            && t.length(i + 2) == 1
            && t.isNumber(i + 3)
            && t.length(i + 3) == 2
            && t.isGlued(i + 1)
            && t.isGlued(i + 2)
            && t.isGlued(i + 3);
    if (!week || !isWeek(t.number(i + 3))) {
      return null;
    }
    boolean day = t.isDash(i + 4) && t.isGlued(i + 4) && t.isGlued(i + 5) && t.isNumber(i + 5);
    int weekday = day && t.number(i + 5) >= 1 && t.number(i + 5) <= 7 ? (int) t.number(i + 5) : 0;
    return new Phrase(
        i,
        weekday > 0 ? i + 6 : i + 4,
        new Meaning.NumberedWeek((int) t.number(i), (int) t.number(i + 3), weekday));
  }

  /// “week 12 of 2012”, “week 12, 2012”; without a year where a preposition leads.
  private @Nullable Phrase numbered(Tokens t, int i) {
    boolean week = t.is(i, "week") && t.isNumber(i + 1) && isWeek(t.number(i + 1));
    if (!week || t.length(i + 1) > 2) {
      return null;
    }
    int end = i + 2;
    boolean joined = t.can(end, Role.OF) || t.can(end, Role.IN) || t.isSign(end, ',');
    Phrase year = years.year(t, joined ? end + 1 : end);
    int number = (int) t.number(i + 1);
    if (year != null && year.meaning() instanceof Calendar c) {
      return new Phrase(i, year.end(), new Meaning.NumberedWeek(c.year(), number, 0));
    }
    boolean led = t.can(i - 1, Role.PREPOSITION) && !t.can(i - 1, Role.OF) && !t.isCapital(i);
    boolean counted = t.can(i + 2, Role.OF) || t.isDash(i + 2) || t.isSign(i + 2, '/');
    return led && !counted ? new Phrase(i, i + 2, new Meaning.NumberedWeek(0, number, 0)) : null;
  }

  /// “in mid-week”, “by midweek”: the week of a Wednesday.
  private static @Nullable Phrase middle(Tokens t, int i) {
    int end =
        t.is(i, "midweek")
            ? i + 1
            : t.is(i, "mid") && t.isDash(i + 1) && t.is(i + 2, "week") ? i + 3 : i;
    boolean over = !t.isWord(end) && !t.isDash(end) || t.can(end, Role.PREPOSITION);
    boolean led = !t.can(i - 1, Role.A) && !t.can(i - 1, Role.THE);
    return end > i && over && led
        ? new Phrase(i, end, new Meaning.WeekOf(Unit.WEEK, Calendar.ofWeekday(WEDNESDAY)))
        : null;
  }

  private static boolean isWeek(long number) {
    return number >= 1 && number <= 53;
  }

  private @Nullable Phrase ofDay(Tokens t, int i) {
    int noun = t.can(i, Role.THE) ? i + 1 : i;
    Unit unit = t.word(noun).unit();
    boolean week = unit == Unit.WEEK || unit == Unit.WEEKEND;
    boolean told =
        t.can(noun + 1, Role.OF) || t.is(noun + 1, "beginning") || t.can(noun + 1, Role.ENDED);
    if (noun == i || !week || !told || unit == null || t.word(noun).isPlural()) {
      return null;
    }
    Phrase day = dates.at(t, noun + 2);
    return day != null && day.meaning() instanceof Calendar c && c.day() > 0
        ? new Phrase(i, day.end(), new Meaning.WeekOf(unit, c))
        : null;
  }
}
