package org.parley.ui.date;

/// Which day a field asks for.
public enum Edge {
  /// One day and nothing longer.
  DAY,
  /// The first of a period.
  FIRST,
  /// The last of a period.
  LAST
}
