package org.parley.extract.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.Patterns;
import org.parley.time.FuzzyDate;
import org.parley.time.TimeExpression;

/// Reads time expressions as the dates of happenings: “in the coming days” is a date ahead, “before
/// the end of May” falls in May, “overnight” is two days.
public final class EventTimes {

  /// How TIMEX3 writes a weekday nobody knows the week of.
  private static final String UNKNOWN_WEEK = "XXXX-WXX-";

  private EventTimes() {}

  /// The expressions that can date something, left to right; two that make one date are joined.
  public static List<TimeExpression> read(
      String text, @Nullable LocalDate published, List<TimeExpression> times) {
    List<TimeExpression> read = new ArrayList<>();
    for (TimeExpression time : times) {
      Placed placed = new Placed(text, time);
      if (!isNumberOfResolution(placed) && !isAnyDay(placed) && !isInName(placed)) {
        read.add(published == null ? time : read(placed, published));
      }
    }
    return TimeJoins.join(text, read);
  }

  private static TimeExpression read(Placed placed, LocalDate published) {
    FuzzyDate date = placed.time().date();
    return date == null
        ? LookAhead.read(placed, published)
        : new NewsDate(placed, date, published).read();
  }

  /// “resolution 2042” is no year.
  private static boolean isNumberOfResolution(Placed placed) {
    return Patterns.matches(placed.time().text(), "\\d{4}")
        && Patterns.matches(placed.before(), "(?is).*\\b(resolution|no\\.?|number) $");
  }

  /// “on 16 March, a Friday”, “after a hard winter”: what kind of time it was, and not when.
  private static boolean isAnyDay(Placed placed) {
    return isWeekday(placed.time()) && Patterns.matches(placed.before(), "(?is).*\\ba $")
        || isSeason(placed) && Patterns.matches(placed.before(), "(?is).*\\ban? (?:[\\w-]+ )?$");
  }

  private static boolean isSeason(Placed placed) {
    return Patterns.matches(placed.words(), "spring|summer|autumn|fall|winter");
  }

  private static boolean isWeekday(TimeExpression time) {
    boolean known = time.resolution().rule().startsWith("weekday-");
    return (known || time.value().startsWith(UNKNOWN_WEEK)) && time.text().indexOf(' ') < 0;
  }

  /// “Russia Today reported”: the name of a paper or a station.
  private static boolean isInName(Placed placed) {
    return placed.time().text().equals("Today")
        && Patterns.matches(placed.before(), "(?s).*\\b\\p{Lu}\\w+ $");
  }
}
