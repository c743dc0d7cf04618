package org.parley.time.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.parley.time.TimeExpression.Kind;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.meaning.Meaning.NthDay;
import org.parley.time.resolve.reading.CalendarValue;
import org.parley.time.resolve.reading.Reading;
import org.parley.time.resolve.reading.Rule;
import org.parley.time.resolve.reading.Story;
import org.parley.time.resolve.tense.Tense;

/// Finds the n-th day or weekday of a month; the year as for a month alone.
final class NthDayReader {

  private NthDayReader() {}

  static Reading read(NthDay said, Story story, Tense tense) {
    Reading month =
        CalendarReader.read(new Calendar(said.year(), null, said.month(), 0, 0), story, tense);
    LocalDate first = month.day();
    if (first == null) {
      return Reading.undated(Kind.DATE, month.value() + "-XX", Rule.DAY_OF_MONTH, month.why());
    }
    YearMonth inMonth = YearMonth.from(first);
    LocalDate day = said.nth() > inMonth.lengthOfMonth() ? null : in(said, inMonth);
    if (day == null || !YearMonth.from(day).equals(inMonth)) {
      return Reading.undated(Kind.DATE, month.value(), Rule.NO_SUCH_DAY, "there is no such day");
    }
    return Reading.of(
        CalendarValue.of(day),
        Rule.DAY_OF_MONTH,
        "counted in its month, " + month.why(),
        month.confidence());
  }

  private static LocalDate in(NthDay said, YearMonth month) {
    if (said.weekday() == 0) {
      return said.nth() < 0 ? month.atEndOfMonth() : month.atDay(said.nth());
    }
    DayOfWeek weekday = DayOfWeek.of(said.weekday());
    return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(said.nth(), weekday));
  }
}
