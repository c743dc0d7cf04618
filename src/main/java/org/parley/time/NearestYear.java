package org.parley.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Gives a date without a year the year that brings it nearest to a day.
///
/// Example: “spring” seen from 2 July 2017 is spring 2017.
final class NearestYear {

  /// Stands where a year is missing.
  private static final String MISSING = "XXXX";

  private NearestYear() {}

  static FuzzyDate of(FuzzyDate yearless, LocalDate around) {
    return IntStream.rangeClosed(around.getYear() - 1, around.getYear() + 1)
        .mapToObj(year -> FuzzyDate.parse(yearless.edtf().replace(MISSING, String.valueOf(year))))
        .min(Comparator.comparingLong(date -> distance(date, around)))
        .orElse(yearless);
  }

  private static long distance(FuzzyDate date, LocalDate around) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    return first == null || last == null
        ? Long.MAX_VALUE
        : Math.abs(first.toEpochDay() + last.toEpochDay() - 2 * around.toEpochDay());
  }
}
