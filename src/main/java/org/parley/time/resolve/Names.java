package org.parley.time.resolve;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/// English names for reasons.
final class Names {

  private Names() {}

  static String weekday(int weekday) {
    return DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /// “the day”, “the week before”, “the year after”.
  static String beside(String noun, int shift) {
    if (shift == 0) {
      return "the " + noun + " of ";
    }
    return "the " + noun + (shift < 0 ? " before " : " after ");
  }
}
