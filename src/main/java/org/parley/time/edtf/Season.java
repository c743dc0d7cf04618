package org.parley.time.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import org.parley.time.Precision;

/// The EDTF codes for parts of a year, with the months they cover (northern hemisphere for the
/// plain seasons; winter is that of the turn into the next year).
///
/// @param code 21 to 41
/// @param first first month, 1 to 12
/// @param months length in months
/// @param precision what kind of part it is
record Season(int code, int first, int months, Precision precision) {

  private static final int SPRING = 21;
  private static final int LAST = 41;

  /// First months of the codes 21 to 41.
  private static final int[] FIRST = {
    3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7
  };

  static boolean isCode(int code) {
    return code >= SPRING && code <= LAST;
  }

  static Season of(int code) {
    int first = FIRST[code - SPRING];
    if (code < 33) {
      return new Season(code, first, 3, Precision.SEASON);
    }
    if (code < 37) {
      return new Season(code, first, 3, Precision.QUARTER);
    }
    return code < 40
        ? new Season(code, first, 4, Precision.THIRD)
        : new Season(code, first, 6, Precision.HALF);
  }

  LocalDate firstDay(int year) {
    return LocalDate.of(year, first, 1);
  }

  LocalDate lastDay(int year) {
    return YearMonth.of(year, first).plusMonths(months - 1L).atEndOfMonth();
  }
}
