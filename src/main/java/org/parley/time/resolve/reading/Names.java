package org.parley.time.resolve.reading;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/// English names for reasons.
public final class Names {

  private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};

  private static final String[] QUARTERS = {"first", "second", "third", "fourth"};

  private Names() {}

  public static String weekday(int weekday) {
    return DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /// “month”, “season”, “quarter”, “half”.
  public static String part(int month) {
    if (month <= 12) {
      return "month";
    }
    return month < 33 ? "season" : month < 37 ? "quarter" : "half year";
  }

  /// “June”, “summer”, “third quarter”, “second half”.
  public static String ofPart(int month) {
    if (month >= 33) {
      return month < 37 ? QUARTERS[month - 33] + " quarter" : QUARTERS[month - 40] + " half";
    }
    return month <= 12
        ? Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        : SEASONS[Math.floorMod(month - 21, SEASONS.length)];
  }

  /// “third quarter of 2011”.
  public static String quarter(CalendarValue quarter) {
    return QUARTERS[quarter.month() - 33] + " quarter of " + quarter.year();
  }

  /// “the day”, “the week before”, “the year after”.
  public static String beside(String noun, int shift) {
    if (shift == 0) {
      return "the " + noun + " of ";
    }
    int steps = Math.abs(shift);
    String counted = steps < 2 ? "" : steps == 2 ? "second " : steps + "th ";
    return "the " + counted + noun + (shift < 0 ? " before " : " after ");
  }
}
