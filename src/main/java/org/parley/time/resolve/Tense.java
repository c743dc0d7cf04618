package org.parley.time.resolve;

/// Where a sentence looks.
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
