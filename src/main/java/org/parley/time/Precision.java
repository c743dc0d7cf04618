package org.parley.time;

/// How exactly a single date is said, finest first.
public enum Precision {
  /// A day with a clock time.
  TIME,
  DAY,
  MONTH,
  /// Spring, summer, autumn, winter.
  SEASON,
  QUARTER,
  /// A third of a year.
  THIRD,
  HALF,
  YEAR,
  DECADE,
  CENTURY,
  /// Coarser than a century, or nothing known.
  VAGUE
}
