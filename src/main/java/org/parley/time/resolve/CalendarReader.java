package org.parley.time.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.parley.time.FuzzyDate;
import org.parley.time.TimeExpression.Kind;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.resolve.reading.CalendarValue;
import org.parley.time.resolve.reading.Names;
import org.parley.time.resolve.reading.Reading;
import org.parley.time.resolve.reading.Rule;
import org.parley.time.resolve.reading.Story;
import org.parley.time.resolve.tense.Chronology;
import org.parley.time.resolve.tense.Tense;

/// Completes calendar dates: years that were not said, bare weekdays, quarters and seasons.
final class CalendarReader {

  /// Days ahead of which a meeting is put off; farther ones are told by their date.
  private static final int LATEST_CALL_OFF = 4;

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
      return withoutPublication(said, story);
    }
    if (said.yearShift() != null) {
      return inYear(published.getYear() + said.yearShift(), said.yearShift(), said, story);
    }
    if (said.month() == 0) {
      return weekday(said.weekday(), story, published, tense);
    }
    return said.day() > 0 && said.weekday() > 0
        ? checkedByWeekday(said, story, published, tense)
        : NearestYear.read(said, story, published, tense);
  }

  /// “June last year”.
  private static Reading inYear(int year, int shift, Calendar said, Story story) {
    CalendarValue value = new CalendarValue(year, said.month(), said.day());
    return value.isReal()
        ? Reading.of(
            value,
            Rule.YEAR_BY_WORD,
            Names.beside("year", shift) + story.publication(),
            Reading.SURE)
        : impossible(said);
  }

  private static Reading complete(CalendarValue value, Calendar said) {
    if (!value.isReal()) {
      return impossible(said);
    }
    int weekday = value.first().getDayOfWeek().getValue();
    boolean other = said.day() > 0 && said.weekday() > 0 && said.weekday() != weekday;
    return other
        ? Reading.of(
            value,
            Rule.DATE_IN_FULL,
            "the date as written, though that day was a " + Names.weekday(weekday),
            Reading.DOUBTFUL)
        : Reading.of(value, Rule.DATE_IN_FULL, "the date as written", Reading.SURE);
  }

  /// A line of a chronology; counted from publication it might be of the year before or after.
  static Reading line(Calendar said, Chronology.Source source, Story story) {
    CalendarValue value = new CalendarValue(said.year(), said.month(), said.day());
    if (!value.isReal()) {
      return impossible(said);
    }
    boolean ahead = source == Chronology.Source.AFTER_PUBLICATION;
    String why =
        source == Chronology.Source.TOLD
            ? "a line of the chronology, in the order of the years told in it"
            : "a line of the chronology, counted "
                + (ahead ? "on" : "back")
                + " from "
                + story.publication();
    CalendarValue other = value.plusYears(ahead ? 1 : -1);
    Reading line = Reading.of(value, Rule.CHRONOLOGY_LINE, why, Reading.LIKELY);
    boolean sure = source == Chronology.Source.TOLD || !other.isReal();
    return sure ? line : line.or(other, 0.1);
  }

  static Reading impossible(Calendar said) {
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
    CalendarValue quarter = story.topicQuarter();
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

  private static Reading withoutPublication(Calendar said, Story story) {
    if (said.month() == 0) {
      String value = said.weekday() > 0 ? "XXXX-WXX-" + said.weekday() : "XXXX";
      return Reading.unknown(value, null, Rule.PUBLICATION_UNKNOWN);
    }
    if (!new CalendarValue(2000, said.month(), said.day()).isReal()) {
      return impossible(said);
    }
    String value = "XXXX" + new CalendarValue(2000, said.month(), said.day()).timex().substring(4);
    String edtf = said.month() > 12 ? "XXXX-" + said.month() : value;
    Reading open = Reading.unknown(value, FuzzyDate.parse(edtf), Rule.PUBLICATION_UNKNOWN);
    CalendarValue chained = NearestYear.chained(said, story);
    return chained == null ? open : open.or(chained, Reading.UNLIKELY);
  }

  static Reading weekday(int weekday, Story story, LocalDate published, Tense tense) {
    DayOfWeek wanted = DayOfWeek.of(weekday);
    LocalDate before = published.with(TemporalAdjusters.previousOrSame(wanted));
    LocalDate after = published.with(TemporalAdjusters.nextOrSame(wanted));
    if (before.equals(after)) {
      return sameWeekday(before, story, tense);
    }
    boolean planned =
        tense == Tense.ONCE_PLANNED && ChronoUnit.DAYS.between(published, after) <= LATEST_CALL_OFF;
    String name = Names.weekday(weekday);
    if (tense == Tense.FUTURE || planned) {
      String why = planned ? "a plan not over yet" : "as the sentence looks ahead";
      return Reading.of(
              CalendarValue.of(after),
              Rule.WEEKDAY_AHEAD,
              name + " after " + story.publication() + ", " + why,
              planned ? Reading.DOUBTFUL : Reading.LIKELY)
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

  /// The weekday of publication itself; else a week to the side the sentence looks to.
  private static Reading sameWeekday(LocalDate day, Story story, Tense tense) {
    int way = tense == Tense.FUTURE ? 1 : -1;
    return Reading.of(
            CalendarValue.of(day),
            Rule.WEEKDAY_SAME,
            "the day of " + story.publication(),
            Reading.LIKELY)
        .or(CalendarValue.of(day.plusWeeks(way)), 0.1);
  }

  /// The year in which that day was that weekday and which lies nearest.
  private static Reading checkedByWeekday(
      Calendar said, Story story, LocalDate published, Tense tense) {
    Reading plain = NearestYear.read(said, story, published, tense);
    if (plain.day() != null && plain.day().getDayOfWeek().getValue() == said.weekday()) {
      return plain;
    }
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
    if (best == 0 || plain.day() == null) {
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
