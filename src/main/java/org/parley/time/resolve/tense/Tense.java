package org.parley.time.resolve.tense;

/// Where a sentence looks.
public enum Tense {
  PAST,
  FUTURE,
  /// A plan told of as past: “had been due on Friday”. The day may be over or still to come.
  ONCE_PLANNED,
  UNKNOWN
}
