package org.parley.time.resolve;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.parley.time.FuzzyDate;
import org.parley.time.TimeExpression.Kind;
import org.parley.time.meaning.Anchor;
import org.parley.time.meaning.Durations;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Meaning.Away;
import org.parley.time.resolve.reading.CalendarValue;
import org.parley.time.resolve.reading.Names;
import org.parley.time.resolve.reading.Reading;
import org.parley.time.resolve.reading.Rule;
import org.parley.time.resolve.reading.Story;
import org.parley.time.words.Unit;

/// Resolves points counted from publication or story: “two years ago”, “three days later”.
final class CountReader {

  /// Beyond this a count names no date worth drawing.
  private static final double MOST = 5000;

  /// Days from Monday to the day that tells which year a week is counted in.
  private static final int MID_WEEK = 3;

  /// Counts that are meant to the unit; higher ones are round.
  private static final int FEW = 9;

  private CountReader() {}

  static Reading away(Away said, Story story) {
    Rule rule =
        said.anchor() == Anchor.PUBLICATION
            ? Rule.COUNTED_FROM_PUBLICATION
            : Rule.COUNTED_FROM_STORY;
    if (Double.isNaN(said.amount()) || said.amount() * said.unit().steps() > MOST) {
      String value = said.direction() < 0 ? "PAST_REF" : "FUTURE_REF";
      return Reading.undated(Kind.DATE, value, rule, "how long is not said");
    }
    boolean fine = said.unit().compareTo(Unit.DAY) <= 0;
    LocalDate from = NearReader.anchor(said.anchor(), story, fine);
    if (from == null) {
      return Reading.unknown("XXXX-XX-XX", null, Rule.PUBLICATION_UNKNOWN);
    }
    return at(said, story, from, rule);
  }

  /// “less than four weeks later”: those weeks to TIMEX3, the days up to then on a timeline.
  static Reading within(Away limit, Story story) {
    Reading counted = away(limit, story);
    boolean fine = limit.unit().compareTo(Unit.DAY) <= 0;
    LocalDate from = NearReader.anchor(limit.anchor(), story, fine);
    if (from == null || counted.date() == null || limit.unit().isClock()) {
      return counted;
    }
    FuzzyDate here = FuzzyDate.of(from);
    FuzzyDate there = FuzzyDate.of(from.plus(steps(limit), limit.unit().step()));
    return counted.withDate(
        limit.direction() < 0 ? FuzzyDate.between(there, here) : FuzzyDate.between(here, there));
  }

  /// “more than two months later”: that month to TIMEX3; on a timeline from then up to one month
  /// more, as more than two is not more than three, and about then where the count is high.
  static Reading beyond(Away least, Story story) {
    Reading counted = away(least, story);
    boolean fine = least.unit().compareTo(Unit.DAY) <= 0;
    LocalDate from = NearReader.anchor(least.anchor(), story, fine);
    FuzzyDate date = counted.date();
    if (from == null || date == null || least.unit().isClock()) {
      return counted;
    }
    if (least.amount() > FEW || least.unit().compareTo(Unit.DECADE) >= 0) {
      return counted.withDate(date.approximate());
    }
    FuzzyDate near = asExact(least.unit(), from.plus(steps(least), least.unit().step()));
    Away most = new Away(least.amount() + 1, least.unit(), least.direction(), least.anchor());
    FuzzyDate far = asExact(most.unit(), from.plus(steps(most), most.unit().step()));
    return counted.withDate(
        least.direction() < 0 ? FuzzyDate.between(far, near) : FuzzyDate.between(near, far));
  }

  /// A day as exact as the unit it was counted by.
  private static FuzzyDate asExact(Unit unit, LocalDate day) {
    boolean days = unit.compareTo(Unit.FORTNIGHT) <= 0;
    CalendarValue month = CalendarValue.of(YearMonth.from(day));
    CalendarValue coarse =
        unit.compareTo(Unit.QUARTER) <= 0 ? month : CalendarValue.of(day.getYear());
    return (days ? CalendarValue.of(day) : coarse).date();
  }

  private static long steps(Away said) {
    return Math.round(Math.floor(said.amount() * said.unit().steps())) * said.direction();
  }

  private static Reading at(Away said, Story story, LocalDate from, Rule rule) {
    long steps = steps(said);
    String why =
        "counted " + (said.direction() < 0 ? "back" : "forward") + " from " + story.base(from);
    double confidence = said.anchor() == Anchor.PUBLICATION ? 0.9 : 0.75;
    if (said.unit().isClock()) {
      return byClock(said, story, from, rule, why, confidence);
    }
    LocalDate day = from.plus(steps, said.unit().step());
    boolean part = said.amount() != Math.rint(said.amount());
    boolean years = said.unit().compareTo(Unit.DECADE) >= 0;
    if (years && day.getYear() > 0) {
      return part
          ? Reading.of(CalendarValue.of(day.getYear()), rule, why, confidence)
          : decades(said.unit(), day, rule, why);
    }
    return switch (said.unit()) {
      case DAY -> Reading.of(CalendarValue.of(day), rule, why, confidence);
      case WEEK, FORTNIGHT, WEEKEND -> WeekReader.week(day, rule, why);
      case MONTH, QUARTER ->
          Reading.of(CalendarValue.of(YearMonth.from(day)), rule, why, confidence);
      default ->
          day.getYear() < 1
              ? Reading.undated(Kind.DATE, "PAST_REF", rule, why)
              : Reading.of(CalendarValue.of(day.getYear()), rule, why, confidence);
    };
  }

  /// “an hour later”, counted by the clock where the text has just told a time; else in whole days,
  /// and less than a day is but a length to TIMEX3.
  private static Reading byClock(
      Away said, Story story, LocalDate from, Rule rule, String why, double confidence) {
    long unit = said.unit().step().getDuration().toSeconds();
    Duration length = Duration.ofSeconds(Math.round(said.amount() * unit) * said.direction());
    LocalTime clock = said.anchor() == Anchor.STORY ? story.clock() : null;
    if (clock == null) {
      LocalDate day = from.plusDays(length.toDays());
      Reading counted = Reading.of(CalendarValue.of(day), rule, why, confidence);
      return day.equals(from)
          ? counted.withValue(Kind.DURATION, Durations.of(said.amount(), said.unit()))
          : counted;
    }
    LocalDateTime then = from.atTime(clock).plus(length).truncatedTo(ChronoUnit.MINUTES);
    return Reading.of(CalendarValue.of(then.toLocalDate()), rule, why, confidence)
        .withValue(Kind.TIME, then.toString());
  }

  /// “two days after 30 June”.
  static Reading beside(Meaning.Beside said, Reading base) {
    LocalDate from = base.day();
    if (from == null || said.amount() * said.unit().steps() > MOST) {
      return Reading.unknown("XXXX-XX-XX", null, Rule.PUBLICATION_UNKNOWN);
    }
    long steps = (long) (said.amount() * said.unit().steps()) * said.direction();
    LocalDate day = from.plus(steps, said.unit().step());
    String way = said.direction() < 0 ? "counted back from " : "counted on from ";
    String why = way + Story.words(from) + ", " + base.why();
    if (base.grain() == Unit.WEEK) {
      LocalDate middle = from.plusDays(MID_WEEK).plus(steps, said.unit().step());
      return WeekReader.week(middle, Rule.COUNTED_FROM_NAMED_DAY, why);
    }
    CalendarValue value = besideValue(said, base, day);
    double sure = Math.min(Reading.LIKELY, base.confidence());
    Reading counted = Reading.of(value, Rule.COUNTED_FROM_NAMED_DAY, why, sure);
    boolean rough = base.date() != null && base.date().isApproximate();
    return rough ? counted.withDate(value.date().approximate()) : counted;
  }

  /// As exact as the unit counted by, but “a year ago today” is a day and “a year ago this month” a
  /// month.
  private static CalendarValue besideValue(Meaning.Beside said, Reading base, LocalDate day) {
    boolean today = said.base() instanceof Meaning.NearDay;
    if (today || base.grain() == Unit.DAY && said.unit().compareTo(Unit.FORTNIGHT) <= 0) {
      return CalendarValue.of(day);
    }
    boolean month = base.grain() == Unit.MONTH || said.unit().compareTo(Unit.QUARTER) <= 0;
    return month ? CalendarValue.of(YearMonth.from(day)) : CalendarValue.of(day.getYear());
  }

  /// “a decade ago”: the decade to TIMEX3, about that year on a timeline.
  private static Reading decades(Unit unit, LocalDate day, Rule rule, String why) {
    int hidden = unit == Unit.DECADE ? 1 : unit == Unit.CENTURY ? 2 : 3;
    return CalendarReader.yearsAround(day, hidden, rule, why)
        .withDate(CalendarValue.of(day.getYear()).date().approximate());
  }

  /// “a year earlier”: the quarter a year before in talk of quarters, else the year before.
  static Reading yearBefore(Meaning.YearBefore said, Story story) {
    LocalDate published = story.published();
    CalendarValue quarter = story.topicQuarter();
    if (quarter != null && (story.isInQuarter() || said.quarter())) {
      return Reading.of(
          quarter.plusYears(-1),
          Rule.YEAR_BEFORE_QUARTER,
          "a year before the " + Names.quarter(quarter) + ", the quarter spoken of",
          Reading.LIKELY);
    }
    LocalDate told = said.anchor() == Anchor.PUBLICATION ? published : story.day();
    boolean toldYear = told != null;
    LocalDate from = toldYear && told != null ? told : published;
    if (from == null) {
      return Reading.unknown("XXXX", null, Rule.PUBLICATION_UNKNOWN);
    }
    CalendarValue value =
        said.quarter()
            ? CalendarValue.quarterOf(from).plusQuarters(-5)
            : CalendarValue.of(from.getYear() - 1);
    return Reading.of(value, Rule.YEAR_BEFORE, "the year before the one spoken of", Reading.LIKELY);
  }
}
