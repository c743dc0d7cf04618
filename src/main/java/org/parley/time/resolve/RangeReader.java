package org.parley.time.resolve;

import java.time.LocalDate;
import org.parley.time.FuzzyDate;
import org.parley.time.TimeExpression.Kind;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.resolve.reading.CalendarValue;
import org.parley.time.resolve.reading.Reading;
import org.parley.time.resolve.reading.Rule;
import org.parley.time.resolve.tense.Tense;

/// Resolves ranges. Ends without a week or year of their own are moved so that the range runs
/// forwards: “from Monday to Friday”, read on a Wednesday.
public final class RangeReader {

  private RangeReader() {}

  /// The two ends of a range.
  public record Ends(Reading from, Reading to) {

    private boolean areBackwards() {
      LocalDate first = from.date() == null ? null : from.date().earliest();
      LocalDate last = to.date() == null ? null : to.date().latest();
      return first != null && last != null && first.isAfter(last);
    }
  }

  static Ends forwards(Meaning.Between said, Reading from, Reading to, Tense tense) {
    Ends read = new Ends(from, to);
    boolean movable =
        said.from() instanceof Calendar first
            && said.to() instanceof Calendar last
            && !first.hasYear()
            && !last.hasYear();
    if (!movable || !read.areBackwards()) {
      return read;
    }
    Ends moved =
        tense == Tense.PAST
            ? new Ends(moved(from, (Calendar) said.from(), -1), to)
            : new Ends(from, moved(to, (Calendar) said.to(), 1));
    return moved.areBackwards() ? read : moved;
  }

  /// A weekday in the week beside, a date in the year beside.
  private static Reading moved(Reading end, Calendar said, int steps) {
    LocalDate day = end.day();
    if (day == null) {
      return end;
    }
    CalendarValue value =
        said.month() == 0
            ? CalendarValue.of(day.plusWeeks(steps))
            : new CalendarValue(day.getYear() + steps, said.month(), said.day());
    String why = "the nearest one with which the range runs forwards";
    return value.isReal() ? Reading.of(value, end.rule(), why, Reading.LIKELY) : end;
  }

  static Reading whole(Ends ends) {
    Reading from = ends.from();
    Reading to = ends.to();
    FuzzyDate first = from.date();
    FuzzyDate last = to.date();
    if (first == null || last == null) {
      return from;
    }
    String value = from.value() + "/" + to.value();
    if (ends.areBackwards()) {
      return Reading.undated(Kind.DATE, value, Rule.RANGE, "the end lies before the start");
    }
    return new Reading(
        Kind.DATE,
        value,
        FuzzyDate.between(first, last),
        Rule.RANGE,
        "from the first date to the second; the first is " + from.why(),
        Math.min(from.confidence(), to.confidence()),
        from.alternatives(),
        from.day(),
        from.grain());
  }
}
