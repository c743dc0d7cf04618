package org.parley.time.meaning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.time.words.Unit;

/// What a time phrase says, before it is set against publication date and narrative.
public sealed interface Meaning {

  /// A calendar date with whatever parts were said; 0 stands for what was not.
  ///
  /// @param month 1 to 12 or an EDTF code for a season, quarter or half; below 0 the period spoken
  ///   of
  /// @param weekday 1 (Monday) to 7
  /// @param yearShift −1 for “last year”, 0 for “this year” …; `null` when no such word was said
  record Calendar(int year, @Nullable Integer yearShift, int month, int day, int weekday)
      implements Meaning {

    /// “the 1988 period”: a quarter in talk of quarters, else the year.
    public static final int THE_PERIOD = -1;

    /// “the 1988 quarter”: the quarter spoken of, in that year.
    public static final int THE_QUARTER = -2;

    /// Whether a year is said, in digits or in words.
    public boolean hasYear() {
      return year != 0 || yearShift != null;
    }

    /// The same date in a year.
    public Calendar withYear(int added) {
      return new Calendar(added, null, month, day, weekday);
    }

    /// The same date in a year counted from publication.
    public Calendar withYearShift(int shift) {
      return new Calendar(0, shift, month, day, weekday);
    }

    /// The same month with a day.
    public Calendar withDay(int added) {
      return new Calendar(year, yearShift, month, added, weekday);
    }

    /// A month, season, quarter or half without a year.
    public static Calendar ofMonth(int month) {
      return new Calendar(0, null, month, 0, 0);
    }

    /// A whole year.
    public static Calendar ofYear(int year) {
      return new Calendar(year, null, 0, 0, 0);
    }

    /// A weekday alone.
    public static Calendar ofWeekday(int weekday) {
      return new Calendar(0, null, 0, 0, weekday);
    }
  }

  /// A decade (one hidden digit) or a century (two). A decade without century has a first year
  /// below 100.
  record Years(int first, int hidden) implements Meaning {}

  /// A unit beside the anchor's: last, this, next week.
  ///
  /// @param complete whether only a period already over can be meant (“the latest quarter”)
  record NearUnit(Unit unit, int shift, Anchor anchor, boolean complete) implements Meaning {
    /// A unit that need not be over.
    public NearUnit(Unit unit, int shift, Anchor anchor) {
      this(unit, shift, anchor, false);
    }
  }

  /// A day counted inside a month: its n-th weekday, or its n-th day where no weekday is said; −1
  /// is the last.
  record NthDay(int nth, int weekday, int month, int year) implements Meaning {}

  /// Days of a month from one to another, counted from its end where negative.
  record MonthPart(int from, int to, Calendar month) implements Meaning {
    /// “the first days”, “the last days”: nobody knows how many, so all of the month.
    public boolean isFewDays() {
      return from == 1 && to == -1;
    }
  }

  /// A numbered week of a year; the weekday is 0 where none is said, the year 0 likewise.
  record NumberedWeek(int year, int week, int weekday) implements Meaning {}

  /// A day of a month that is not named; the month is counted from publication where it says so.
  record BareDay(int day, @Nullable Integer monthShift) implements Meaning {}

  /// The quarter that ended with a month.
  record QuarterEnded(int month) implements Meaning {}

  /// A weekday beside the anchor: last, this, next Friday.
  record NearWeekday(int weekday, int shift, Anchor anchor) implements Meaning {}

  /// A weekday of the week beside publication: “Thursday of next week”.
  record WeekdayOfWeek(int weekday, int shift) implements Meaning {}

  /// The week or weekend of a day.
  record WeekOf(Unit unit, Calendar day) implements Meaning {}

  /// A month, season, quarter or half beside the anchor: last March, next spring.
  record NearMonth(int month, int shift, Anchor anchor) implements Meaning {}

  /// Days from the anchor: yesterday, the next day.
  record NearDay(int days, Anchor anchor) implements Meaning {}

  /// A number of units from the anchor; the amount is NaN when it is not said.
  record Away(double amount, Unit unit, int direction, Anchor anchor) implements Meaning {}

  /// Some time between the anchor and a point counted from it: less than four weeks later.
  record Within(Away limit) implements Meaning {}

  /// Some time beyond a point counted from the anchor: more than two months later.
  record Beyond(Away least) implements Meaning {}

  /// A number of units before or after a day that is named.
  record Beside(double amount, Unit unit, int direction, Meaning base) implements Meaning {}

  /// The same period one year before: “a year earlier”, “the year-ago quarter”, “compared with last
  /// year”.
  ///
  /// @param quarter whether the word “quarter” is said
  record YearBefore(boolean quarter, Anchor anchor) implements Meaning {}

  /// The turn of a year, decade, century or millennium.
  record Turn(Unit unit) implements Meaning {}

  /// “the new year”: the year that has just begun or comes next.
  record NewYear() implements Meaning {}

  /// The N units around now: “the past two weeks”, a length that also has bounds in time.
  record Stretch(double amount, Unit unit, int direction) implements Meaning {}

  /// What the words mean where the sentence looks ahead, and what else: “in two years” is a point
  /// or a length, “one day” some day or a length.
  record IfAhead(Meaning ahead, Meaning otherwise) implements Meaning {}

  /// A length of time, as TIMEX3 writes it.
  record Length(String value) implements Meaning {}

  /// A time that comes again, as TIMEX3 writes it.
  record Repeats(String value) implements Meaning {}

  /// Now, once or some day: a TIMEX3 reference.
  record Vague(String value) implements Meaning {}

  /// A part of a day; of the narrative's day when no day is said.
  record Part(String code, @Nullable Meaning day) implements Meaning {}

  /// A clock time; minutes and seconds are −1 when not said.
  record Clock(int hour, int minute, int second, String zone, @Nullable Meaning day)
      implements Meaning {}

  /// From one date to another.
  ///
  /// @param fromEnd token behind the first date
  /// @param toStart first token of the second date
  record Between(Meaning from, Meaning to, int fromEnd, int toStart) implements Meaning {

    /// The two dates as phrases of their own.
    public List<Phrase> parts(Phrase whole) {
      return List.of(
          new Phrase(whole.start(), fromEnd, from), new Phrase(toStart, whole.end(), to));
    }
  }

  /// A date of the Islamic calendar; 0 stands for what was not said.
  ///
  /// @param twin the same in the common calendar, where it stands beside it
  record Hijri(int year, int month, int day, @Nullable Calendar twin) implements Meaning {}

  /// A named day of a year, by its name in `data/time/holidays.yaml`.
  record Feast(String name, int year, @Nullable Integer yearShift) implements Meaning {}
}
