package org.parley.time.resolve;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.parley.time.FuzzyDate;
import org.parley.time.TimeExpression.Kind;
import org.parley.time.meaning.Meaning.MonthPart;
import org.parley.time.resolve.reading.Reading;
import org.parley.time.resolve.reading.Rule;
import org.parley.time.words.Unit;

/// Resolves weeks and halves of a month. Weeks are counted from the first of the month; TIMEX3 gets
/// the calendar week most of the days lie in.
final class MonthPartReader {

  private static final int WEEK = 7;

  private MonthPartReader() {}

  static Reading read(MonthPart said, Reading month) {
    LocalDate inside = month.day();
    if (inside == null) {
      return month;
    }
    YearMonth in = YearMonth.from(inside);
    LocalDate first = day(in, said.from());
    LocalDate last = day(in, said.to());
    String why = "counted in its month, " + month.why();
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    if (days == in.lengthOfMonth()) {
      return month;
    }
    Reading middle = WeekReader.week(first.plusDays(days / 2), Rule.PART_OF_MONTH, why);
    return new Reading(
        Kind.DATE,
        days <= WEEK ? middle.value() : month.value(),
        FuzzyDate.between(FuzzyDate.of(first), FuzzyDate.of(last)),
        Rule.PART_OF_MONTH,
        why,
        Math.min(Reading.LIKELY, month.confidence()),
        List.of(),
        first,
        days <= WEEK ? Unit.WEEK : Unit.MONTH);
  }

  /// The day of a month, counted from its end where it is negative.
  private static LocalDate day(YearMonth month, int day) {
    int counted = day < 0 ? month.lengthOfMonth() + 1 + day : day;
    return month.atDay(Math.min(counted, month.lengthOfMonth()));
  }
}
