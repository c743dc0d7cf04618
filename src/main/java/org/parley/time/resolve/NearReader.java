package org.parley.time.resolve;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.parley.time.FuzzyDate;
import org.parley.time.TimeExpression.Kind;
import org.parley.time.meaning.Anchor;
import org.parley.time.meaning.Meaning.NearDay;
import org.parley.time.meaning.Meaning.NearMonth;
import org.parley.time.meaning.Meaning.NearUnit;
import org.parley.time.resolve.reading.CalendarValue;
import org.parley.time.resolve.reading.Names;
import org.parley.time.resolve.reading.Reading;
import org.parley.time.resolve.reading.Rule;
import org.parley.time.resolve.reading.Story;
import org.parley.time.resolve.tense.Tense;
import org.parley.time.words.Unit;

/// Resolves periods beside the publication date or beside the last date of the story.
final class NearReader {

  private NearReader() {}

  static Reading day(NearDay said, Story story) {
    LocalDate from = anchor(said.anchor(), story, true);
    if (from == null) {
      return Reading.unknown("XXXX-XX-XX", null, Rule.PUBLICATION_UNKNOWN);
    }
    CalendarValue period = said.anchor() == Anchor.STORY ? story.recentPeriod() : null;
    if (period != null) {
      return inPeriod(period, said, story);
    }
    LocalDate day = from.plusDays(said.days());
    return Reading.of(
        CalendarValue.of(day),
        Rule.beside(Unit.DAY, said.anchor()),
        counted(said.days(), "day", story, from),
        confidence(said.anchor()));
  }

  /// “that day” of a month or year: some day of it.
  private static Reading inPeriod(CalendarValue period, NearDay said, Story story) {
    String why = "a day of " + story.toldWords() + ", the last date told";
    Rule rule = Rule.beside(Unit.DAY, said.anchor());
    return Reading.of(period, rule, why, Reading.DOUBTFUL)
        .withValue(Kind.DATE, period.timex() + (period.month() > 0 ? "-XX" : "-XX-XX"));
  }

  private static double confidence(Anchor anchor) {
    return anchor == Anchor.PUBLICATION ? Reading.SURE : 0.8;
  }

  static String counted(int shift, String noun, Story story, LocalDate from) {
    return Names.beside(noun, shift) + story.base(from);
  }

  /// The day to count from; for days only a dated day will do.
  static @Nullable LocalDate anchor(Anchor anchor, Story story, boolean dayWanted) {
    if (anchor == Anchor.CONTEXT) {
      return story.recentDay();
    }
    LocalDate told = story.day();
    boolean usable = told != null && (!dayWanted || story.grain().compareTo(Unit.DAY) <= 0);
    if (anchor == Anchor.STORY && usable) {
      return told;
    }
    return story.published();
  }

  /// As above for what is longer than a day. What is still to come does not belong to a time told
  /// that is over.
  private static @Nullable LocalDate anchor(Anchor anchor, Story story, Tense tense) {
    LocalDate from = anchor(anchor, story, false);
    LocalDate published = story.published();
    boolean over = from != null && published != null && from.isBefore(published);
    return anchor == Anchor.CONTEXT && over && tense == Tense.FUTURE ? published : from;
  }

  static Reading unit(NearUnit said, Story story, Tense tense) {
    if (said.unit() == Unit.QUARTER) {
      return quarter(said, story);
    }
    LocalDate from = anchor(said.anchor(), story, tense);
    if (from == null) {
      return Reading.unknown(unknownValue(said.unit()), null, Rule.PUBLICATION_UNKNOWN);
    }
    String why = counted(said.shift(), said.unit().noun(), story, from);
    Rule rule = Rule.beside(said.unit(), said.anchor());
    double sure = confidence(said.anchor());
    return switch (said.unit()) {
      case WEEK, FORTNIGHT -> WeekReader.week(from.plusWeeks(said.shift()), rule, why);
      case WEEKEND -> WeekReader.weekend(said, from, tense, rule, why);
      case MONTH ->
          Reading.of(
              CalendarValue.of(YearMonth.from(from).plusMonths(said.shift())), rule, why, sure);
      case DECADE -> CalendarReader.yearsAround(from.plusYears(10L * said.shift()), 1, rule, why);
      case CENTURY -> CalendarReader.yearsAround(from.plusYears(100L * said.shift()), 2, rule, why);
      case MILLENNIUM ->
          CalendarReader.yearsAround(from.plusYears(1000L * said.shift()), 3, rule, why);
      default -> Reading.of(CalendarValue.of(from.getYear() + said.shift()), rule, why, sure);
    };
  }

  private static String unknownValue(Unit unit) {
    return switch (unit) {
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      default -> "XXXX";
    };
  }

  /// “this quarter” is that of publication; “the quarter” the one spoken of, else the last
  /// complete.
  private static Reading quarter(NearUnit said, Story story) {
    CalendarValue told = said.complete() ? story.topicQuarter() : story.quarter();
    LocalDate published = story.published();
    boolean complete = told != null && published != null && !told.first().isAfter(published);
    if (said.anchor() == Anchor.STORY && told != null && (complete || !said.complete())) {
      return Reading.of(
          told.plusQuarters(said.shift()),
          Rule.QUARTER_BESIDE_STORY,
          "the quarter spoken of before",
          Reading.LIKELY);
    }
    if (published == null) {
      return Reading.unknown("XXXX-QX", null, Rule.PUBLICATION_UNKNOWN);
    }
    int shift = said.anchor() == Anchor.STORY ? said.shift() - 1 : said.shift();
    CalendarValue quarter = CalendarValue.quarterOf(published).plusQuarters(shift);
    return Reading.of(
        quarter,
        Rule.QUARTER_BESIDE_PUBLICATION,
        Names.beside("quarter", shift) + story.publication(),
        Reading.LIKELY);
  }

  /// The quarter that ended with a month; the months of a fiscal year may run a little over.
  static Reading quarterEnded(int month, Story story) {
    LocalDate published = story.published();
    if (published == null) {
      return Reading.unknown("XXXX-QX", null, Rule.PUBLICATION_UNKNOWN);
    }
    YearMonth end = YearMonth.of(published.getYear(), month);
    YearMonth over = end.atDay(1).isAfter(published) ? end.minusYears(1) : end;
    return Reading.of(
        CalendarValue.quarterOf(over.minusMonths(1).atDay(1)),
        Rule.QUARTER_ENDED,
        "the quarter that ended with that month",
        Reading.LIKELY);
  }

  /// “last March”, “this summer”, “next spring”.
  static Reading month(NearMonth said, Story story, Tense tense) {
    LocalDate from = anchor(said.anchor(), story, tense);
    if (from == null) {
      CalendarValue some = new CalendarValue(2000, said.month(), 0);
      String edtf = said.month() > 12 ? "XXXX-" + said.month() : "XXXX" + some.timex().substring(4);
      return Reading.unknown(
          "XXXX" + some.timex().substring(4), FuzzyDate.parse(edtf), Rule.PUBLICATION_UNKNOWN);
    }
    CalendarValue same = new CalendarValue(from.getYear(), said.month(), 0);
    boolean back = said.anchor() == Anchor.CONTEXT && tense == Tense.PAST;
    int shift = back && isAhead(same, story) ? -1 : said.shift();
    CalendarValue value =
        switch (shift) {
          case -1 -> isOver(same, from) ? same : same.plusYears(-1);
          case 1 -> same.first().isAfter(from) ? same : same.plusYears(1);
          default -> same;
        };
    String why =
        shift == 0
            ? Names.ofPart(said.month()) + " in the year of " + story.base(from)
            : Names.beside(Names.ofPart(said.month()), shift) + story.base(from);
    return Reading.of(value, Rule.beside(Unit.MONTH, said.anchor()), why, Reading.LIKELY);
  }

  private static boolean isAhead(CalendarValue value, Story story) {
    LocalDate published = story.published();
    return published != null && value.first().isAfter(published);
  }

  /// Whether it ended so long ago that “last” can mean it; of the month just over one says “last
  /// month”.
  private static boolean isOver(CalendarValue value, LocalDate from) {
    LocalDate last = value.date().latest();
    LocalDate over = value.month() <= 12 ? from.withDayOfMonth(1).minusMonths(1) : from;
    return last != null && last.isBefore(over);
  }
}
