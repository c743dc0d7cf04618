package org.parley.ui.date;

import java.time.LocalDate;

/// What became of a day that was typed.
public sealed interface DayAnswer {

  /// The day that is meant.
  ///
  /// @param words how it was understood, where it is more or less than was typed; empty where not
  record Found(LocalDate day, String words) implements DayAnswer {}

  /// No day is meant, and why, in words for the person who typed.
  record Refused(String words) implements DayAnswer {}
}
