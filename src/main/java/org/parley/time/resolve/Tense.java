package org.parley.time.resolve;

/// Where a sentence looks.
enum Tense {
  PAST,
  FUTURE,
  /// A plan told of as past: “had been due on Friday”. The day may be over or still to come.
  ONCE_PLANNED,
  UNKNOWN
}
