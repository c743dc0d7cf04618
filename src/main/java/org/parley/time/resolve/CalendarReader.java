package org.parley.time.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.parley.time.FuzzyDate;
import org.parley.time.TimeExpression.Kind;
import org.parley.time.grammar.Meaning;
import org.parley.time.grammar.Meaning.Calendar;

/// Completes calendar dates: years that were not said, bare weekdays, quarters and seasons.
final class CalendarReader {

  private CalendarReader() {}

  static Reading read(Calendar said, Story story, Tense tense) {
    if (said.month() < 0) {
      return period(said, story);
    }
    if (said.year() != 0) {
      return complete(new CalendarValue(said.year(), said.month(), said.day()), said);
    }
    LocalDate published = story.published();
    if (published == null) {
      return withoutPublication(said);
    }
    if (said.yearShift() != null) {
      CalendarValue value =
          new CalendarValue(published.getYear() + said.yearShift(), said.month(), said.day());
      return value.isReal()
          ? Reading.of(
              value,
              Rule.YEAR_BY_WORD,
              "the year counted from " + story.publication(),
              Reading.SURE)
          : impossible(said);
    }
    if (said.month() == 0) {
      return weekday(said.weekday(), story, published, tense);
    }
    return said.day() > 0 && said.weekday() > 0
        ? checkedByWeekday(said, story, published, tense)
        : nearest(said, story, published, tense);
  }

  private static Reading complete(CalendarValue value, Calendar said) {
    return value.isReal()
        ? Reading.of(value, Rule.DATE_IN_FULL, "the date as written", Reading.SURE)
        : impossible(said);
  }

  /// A line of a chronology, which might be of the year before or after.
  static Reading line(Calendar said, boolean ahead, Story story) {
    CalendarValue value = new CalendarValue(said.year(), said.month(), said.day());
    if (!value.isReal()) {
      return impossible(said);
    }
    String why =
        "a line of the chronology, counted "
            + (ahead ? "on" : "back")
            + " from "
            + story.publication();
    CalendarValue other = value.plusYears(ahead ? 1 : -1);
    Reading line = Reading.of(value, Rule.CHRONOLOGY_LINE, why, Reading.LIKELY);
    return other.isReal() ? line.or(other, 0.1) : line;
  }

  private static Reading impossible(Calendar said) {
    String value = said.year() == 0 ? "XXXX" : CalendarValue.pad(said.year(), 4);
    return Reading.undated(
        Kind.DATE,
        value + "-" + CalendarValue.pad(said.month(), 2),
        Rule.NO_SUCH_DAY,
        "there is no such day, so it dates nothing");
  }

  /// “the 1988 period”: the quarter spoken of, in that year.
  private static Reading period(Calendar said, Story story) {
    LocalDate published = story.published();
    int year =
        said.year() != 0 || published == null
            ? said.year()
            : published.getYear() + (said.yearShift() == null ? 0 : said.yearShift());
    CalendarValue quarter = story.quarter();
    if (year == 0) {
      return Reading.unknown("XXXX", null, Rule.PUBLICATION_UNKNOWN);
    }
    boolean known =
        quarter != null && (story.isInQuarter() || said.month() == Calendar.THE_QUARTER);
    CalendarValue value =
        known && quarter != null
            ? new CalendarValue(year, quarter.month(), 0)
            : CalendarValue.of(year);
    return Reading.of(
        value, Rule.PERIOD_OF_YEAR, "the period spoken of, in that year", Reading.LIKELY);
  }

  private static Reading withoutPublication(Calendar said) {
    if (said.month() == 0) {
      String value = said.weekday() > 0 ? "XXXX-WXX-" + said.weekday() : "XXXX";
      return Reading.unknown(value, null, Rule.PUBLICATION_UNKNOWN);
    }
    if (!new CalendarValue(2000, said.month(), said.day()).isReal()) {
      return impossible(said);
    }
    String value = "XXXX" + new CalendarValue(2000, said.month(), said.day()).timex().substring(4);
    String edtf = said.month() > 12 ? "XXXX-" + said.month() : value;
    return Reading.unknown(value, FuzzyDate.parse(edtf), Rule.PUBLICATION_UNKNOWN);
  }

  static Reading weekday(int weekday, Story story, LocalDate published, Tense tense) {
    DayOfWeek wanted = DayOfWeek.of(weekday);
    LocalDate before = published.with(TemporalAdjusters.previousOrSame(wanted));
    LocalDate after = published.with(TemporalAdjusters.nextOrSame(wanted));
    String name = Names.weekday(weekday);
    if (before.equals(after)) {
      return Reading.of(
              CalendarValue.of(before),
              Rule.WEEKDAY_SAME,
              "the day of " + story.publication(),
              Reading.LIKELY)
          .or(
              CalendarValue.of(tense == Tense.FUTURE ? after.plusWeeks(1) : before.minusWeeks(1)),
              0.1);
    }
    if (tense == Tense.FUTURE) {
      return Reading.of(
              CalendarValue.of(after),
              Rule.WEEKDAY_AHEAD,
              name + " after " + story.publication() + ", as the sentence looks ahead",
              Reading.LIKELY)
          .or(CalendarValue.of(before), 0.15);
    }
    double confidence = tense == Tense.PAST ? 0.95 : Reading.LIKELY;
    return Reading.of(
            CalendarValue.of(before),
            Rule.WEEKDAY_PAST,
            name + " before " + story.publication(),
            confidence)
        .or(CalendarValue.of(after), 1 - confidence);
  }

  /// The year in which that day was that weekday and which lies nearest.
  private static Reading checkedByWeekday(
      Calendar said, Story story, LocalDate published, Tense tense) {
    Reading plain = nearest(said, story, published, tense);
    int best = 0;
    for (int year = published.getYear() - 5; year <= published.getYear() + 2; year++) {
      CalendarValue value = new CalendarValue(year, said.month(), said.day());
      boolean fits = value.isReal() && value.first().getDayOfWeek().getValue() == said.weekday();
      if (fits
          && (best == 0
              || Math.abs(year - published.getYear()) <= Math.abs(best - published.getYear()))) {
        best = year;
      }
    }
    if (best == 0 || plain.day() == null || plain.day().getYear() == best) {
      return plain;
    }
    boolean near = Math.abs(best - published.getYear()) <= 1;
    return near
        ? Reading.of(
            new CalendarValue(best, said.month(), said.day()),
            Rule.DATE_BY_WEEKDAY,
            "the year in which that day was a " + Names.weekday(said.weekday()),
            Reading.LIKELY)
        : plain;
  }

  private static Reading nearest(Calendar said, Story story, LocalDate published, Tense tense) {
    int year = published.getYear();
    CalendarValue past = latest(said, year + 1, published);
    CalendarValue future = first(said, year - 1, published);
    if (past == null || future == null) {
      return impossible(said);
    }
    if (past.equals(future)) {
      return Reading.of(
          past, Rule.DATE_NOW, "the one around " + story.publication(), Reading.LIKELY);
    }
    boolean ahead =
        tense == Tense.FUTURE && isNear(published, future)
            || tense == Tense.UNKNOWN && isCloser(published, past, future)
            || isMuchCloser(published, past, future, said)
                && (said.day() > 0 || tense != Tense.PAST);
    CalendarValue chosen = ahead ? future : past;
    CalendarValue other = ahead ? past : future;
    Rule rule = ahead ? Rule.DATE_AHEAD : Rule.DATE_PAST;
    String why =
        ahead
            ? "the first one after " + story.publication()
            : "the last one before " + story.publication();
    double confidence = tense == Tense.UNKNOWN ? 0.75 : 0.9;
    return Reading.of(chosen, rule, why, confidence).or(other, 1 - confidence);
  }

  /// The last such date that has begun by the day of publication.
  private static @Nullable CalendarValue latest(Calendar said, int fromYear, LocalDate published) {
    for (int year = fromYear; year >= fromYear - 10; year--) {
      CalendarValue value = new CalendarValue(year, said.month(), said.day());
      if (value.isReal() && !value.first().isAfter(published)) {
        return value;
      }
    }
    return null;
  }

  /// The first such date that has not ended on the day of publication.
  private static @Nullable CalendarValue first(Calendar said, int fromYear, LocalDate published) {
    for (int year = fromYear; year <= fromYear + 10; year++) {
      CalendarValue value = new CalendarValue(year, said.month(), said.day());
      LocalDate last = value.isReal() ? value.date().latest() : null;
      if (last != null && !last.isBefore(published)) {
        return value;
      }
    }
    return null;
  }

  private static boolean isNear(LocalDate published, CalendarValue future) {
    return distance(published, future.first()) <= (future.month() > 12 ? 190 : 330);
  }

  private static boolean isCloser(LocalDate published, CalendarValue past, CalendarValue future) {
    return past.month() <= 12
        && distance(published, future.first()) < distance(past.first(), published) / 2;
  }

  private static boolean isMuchCloser(
      LocalDate published, CalendarValue past, CalendarValue future, Calendar said) {
    return distance(published, future.first()) < (said.day() > 0 ? 60 : 31)
        && distance(past.first(), published) > 300;
  }

  private static long distance(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  /// The decade, century or millennium a day lies in.
  ///
  /// @param hidden last digits of the year that stay open
  static Reading yearsAround(LocalDate day, int hidden, Rule rule, String why) {
    int length = (int) Math.pow(10, hidden);
    int first = Math.max(0, day.getYear() / length * length);
    return years(new Meaning.Years(first, hidden)).because(rule, why);
  }

  static Reading years(Meaning.Years said) {
    String digits = CalendarValue.pad(said.first(), 4).substring(0, 4 - said.hidden());
    FuzzyDate date = FuzzyDate.parse(digits + "X".repeat(said.hidden()));
    Reading plain =
        Reading.of(
            CalendarValue.of(said.first()),
            said.hidden() == 1 ? Rule.DECADE : Rule.CENTURY,
            "the years as written",
            Reading.SURE);
    return plain.withDate(date).withValue(Kind.DATE, digits);
  }
}
