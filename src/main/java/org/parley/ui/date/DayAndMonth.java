package org.parley.ui.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.time.FuzzyDate;

/// “5/6/2012” is 5 June to some and May 6 to others.
final class DayAndMonth {

  private static final Pattern FIGURES = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2,4}");

  private DayAndMonth() {}

  /// The day that others mean by these words; empty where all mean the same.
  ///
  /// @param read as which day they were read
  static Optional<FuzzyDate> swapped(String typed, FuzzyDate read) {
    Matcher figures = FIGURES.matcher(typed.strip());
    LocalDate day = read.earliest();
    if (!figures.matches() || day == null || day.getDayOfMonth() == day.getMonthValue()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          FuzzyDate.of(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue())));
    } catch (DateTimeException noSuchMonth) {
      return Optional.empty();
    }
  }
}
