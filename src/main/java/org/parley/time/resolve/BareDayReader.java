package org.parley.time.resolve;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.parley.time.TimeExpression.Kind;
import org.parley.time.meaning.Meaning.BareDay;
import org.parley.time.resolve.reading.CalendarValue;
import org.parley.time.resolve.reading.Names;
import org.parley.time.resolve.reading.Reading;
import org.parley.time.resolve.reading.Rule;
import org.parley.time.resolve.reading.Story;
import org.parley.time.resolve.tense.Tense;
import org.parley.time.words.Unit;

/// Finds the month of a day told without one: the month told close before or the next one, else the
/// month of publication or the one beside it.
final class BareDayReader {

  private BareDayReader() {}

  static Reading read(BareDay said, Story story, Tense tense) {
    LocalDate published = story.published();
    Integer shift = said.monthShift();
    if (shift != null && published != null) {
      YearMonth month = YearMonth.from(published).plusMonths(shift);
      return in(month, said, "in " + Names.beside("month", shift) + story.publication());
    }
    LocalDate from = story.recentDay();
    if (from == null) {
      return Reading.unknown("XXXX-XX-XX", null, Rule.PUBLICATION_UNKNOWN);
    }
    boolean told = !from.equals(published);
    boolean coarse = told && story.grain() == Unit.MONTH;
    boolean ahead = told ? !coarse : tense == Tense.FUTURE;
    YearMonth month = YearMonth.from(from);
    boolean over = said.day() < from.getDayOfMonth();
    boolean later = ahead && over;
    boolean earlier = !told && tense != Tense.FUTURE && said.day() > from.getDayOfMonth();
    YearMonth found = later ? month.plusMonths(1) : earlier ? month.minusMonths(1) : month;
    return in(found, said, "that day of the month seen from " + story.base(from));
  }

  private static Reading in(YearMonth month, BareDay said, String why) {
    @Nullable LocalDate day = said.day() > month.lengthOfMonth() ? null : month.atDay(said.day());
    return day == null
        ? Reading.undated(
            Kind.DATE, month.toString(), Rule.NO_SUCH_DAY, "there is no such day in that month")
        : Reading.of(CalendarValue.of(day), Rule.DAY_OF_TOLD_MONTH, why, Reading.LIKELY);
  }
}
