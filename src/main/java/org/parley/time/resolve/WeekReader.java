package org.parley.time.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.parley.time.FuzzyDate;
import org.parley.time.TimeExpression.Kind;
import org.parley.time.meaning.Anchor;
import org.parley.time.meaning.Meaning.NearUnit;
import org.parley.time.meaning.Meaning.NearWeekday;
import org.parley.time.meaning.Meaning.NumberedWeek;
import org.parley.time.meaning.Meaning.WeekOf;
import org.parley.time.meaning.Meaning.WeekdayOfWeek;
import org.parley.time.resolve.reading.CalendarValue;
import org.parley.time.resolve.reading.Names;
import org.parley.time.resolve.reading.Reading;
import org.parley.time.resolve.reading.Rule;
import org.parley.time.resolve.reading.Story;
import org.parley.time.resolve.tense.Tense;
import org.parley.time.words.Unit;

/// Resolves weeks, weekends and the weekdays beside an anchor. Weeks begin on Monday.
final class WeekReader {

  private WeekReader() {}

  static Reading week(LocalDate day, Rule rule, String why) {
    LocalDate monday = day.with(DayOfWeek.MONDAY);
    String value = weekValue(monday);
    FuzzyDate date = FuzzyDate.between(FuzzyDate.of(monday), FuzzyDate.of(monday.plusDays(6)));
    return new Reading(
        Kind.DATE, value, date, rule, why, Reading.LIKELY, List.of(), monday, Unit.WEEK);
  }

  private static String weekValue(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR)
        + "-W"
        + CalendarValue.pad(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  static Reading weekend(NearUnit said, LocalDate from, Tense tense, Rule rule, String why) {
    boolean inIt = from.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    boolean ahead = said.shift() > 0 || said.shift() == 0 && (tense == Tense.FUTURE && !inIt);
    LocalDate monday = from.with(DayOfWeek.MONDAY);
    LocalDate week =
        ahead && !(said.shift() > 0 && inIt)
            ? monday
            : inIt && said.shift() == 0
                ? monday
                : inIt && said.shift() > 0 ? monday.plusWeeks(1) : monday.minusWeeks(1);
    return weekend(week, rule, why);
  }

  private static Reading weekend(LocalDate week, Rule rule, String why) {
    LocalDate saturday = week.with(DayOfWeek.SATURDAY);
    FuzzyDate date = FuzzyDate.between(FuzzyDate.of(saturday), FuzzyDate.of(saturday.plusDays(1)));
    return new Reading(
        Kind.DATE,
        weekValue(week) + "-WE",
        date,
        rule,
        why,
        Reading.LIKELY,
        List.of(),
        saturday,
        Unit.WEEK);
  }

  /// “the week of March 6”.
  static Reading weekOf(WeekOf said, Reading day) {
    LocalDate inside = day.day();
    if (inside == null) {
      return Reading.unknown("XXXX-WXX", null, Rule.PUBLICATION_UNKNOWN);
    }
    String why = "the " + said.unit().noun() + " of that day, " + day.why();
    return said.unit() == Unit.WEEKEND
        ? weekend(inside, Rule.WEEK_OF_DAY, why)
        : week(inside, Rule.WEEK_OF_DAY, why);
  }

  /// “week 12 of 2012”; without a year the one before or after publication, by tense.
  static Reading numbered(NumberedWeek said, Story story, Tense tense) {
    if (said.year() != 0) {
      return numbered(said);
    }
    LocalDate published = story.published();
    if (published == null) {
      return Reading.unknown(
          "XXXX-W" + CalendarValue.pad(said.week(), 2), null, Rule.PUBLICATION_UNKNOWN);
    }
    int year = published.get(IsoFields.WEEK_BASED_YEAR);
    int distance = said.week() - published.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    int shift =
        tense == Tense.FUTURE && distance < 0 ? 1 : tense == Tense.PAST && distance > 0 ? -1 : 0;
    return numbered(new NumberedWeek(year + shift, said.week(), said.weekday()));
  }

  private static Reading numbered(NumberedWeek said) {
    LocalDate january = LocalDate.of(said.year(), 1, 4);
    if (said.week() > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(january).getMaximum()) {
      return Reading.undated(
          Kind.DATE,
          CalendarValue.pad(said.year(), 4),
          Rule.NO_SUCH_DAY,
          "that year has no such week");
    }
    LocalDate monday = january.with(DayOfWeek.MONDAY).plusWeeks(said.week() - 1L);
    String why = "the week of that number, by the international count";
    return said.weekday() > 0
        ? Reading.of(
            CalendarValue.of(monday.plusDays(said.weekday() - 1L)),
            Rule.WEEK_BY_NUMBER,
            why,
            Reading.SURE)
        : week(monday, Rule.WEEK_BY_NUMBER, why);
  }

  static Reading weekday(NearWeekday said, Story story, Tense tense) {
    LocalDate from = NearReader.anchor(said.anchor(), story, true);
    if (from == null) {
      return Reading.unknown("XXXX-WXX-" + said.weekday(), null, Rule.PUBLICATION_UNKNOWN);
    }
    DayOfWeek wanted = DayOfWeek.of(said.weekday());
    if (said.shift() == 0) {
      return thisWeekday(wanted, from, story, tense == Tense.PAST);
    }
    LocalDate day =
        said.shift() < 0
            ? from.with(TemporalAdjusters.previous(wanted)).plusWeeks(said.shift() + 1L)
            : from.with(TemporalAdjusters.next(wanted)).plusWeeks(said.shift() - 1L);
    LocalDate told = said.anchor() == Anchor.STORY && said.shift() < 0 ? story.last(wanted) : null;
    if (told != null && told.equals(day)) {
      day = told.minusWeeks(1); // “the previous Friday” is not the Friday just told
    }
    String why = NearReader.counted(said.shift(), Names.weekday(said.weekday()), story, from);
    return Reading.of(
            CalendarValue.of(day),
            said.shift() < 0 ? Rule.WEEKDAY_LAST : Rule.WEEKDAY_NEXT,
            why,
            Reading.LIKELY)
        .or(CalendarValue.of(day.plusWeeks(said.shift())), 0.15);
  }

  private static Reading thisWeekday(DayOfWeek wanted, LocalDate from, Story story, boolean past) {
    LocalDate day =
        from.with(
            past ? TemporalAdjusters.previousOrSame(wanted) : TemporalAdjusters.nextOrSame(wanted));
    String side = past ? " before " : " after ";
    return Reading.of(
        CalendarValue.of(day),
        Rule.WEEKDAY_THIS,
        Names.weekday(wanted.getValue()) + side + story.publication(),
        Reading.LIKELY);
  }

  static Reading weekdayOfWeek(WeekdayOfWeek said, Story story) {
    LocalDate published = story.published();
    if (published == null) {
      return Reading.unknown("XXXX-WXX-" + said.weekday(), null, Rule.PUBLICATION_UNKNOWN);
    }
    LocalDate day = published.plusWeeks(said.shift()).with(DayOfWeek.of(said.weekday()));
    return Reading.of(
        CalendarValue.of(day),
        Rule.WEEKDAY_OF_WEEK,
        Names.weekday(said.weekday())
            + " of "
            + Names.beside("week", said.shift())
            + story.publication(),
        0.95);
  }
}
