package org.parley.chronicle;

import java.util.Locale;

/// What a person can decide about an event.
public enum Field {
  HEADLINE,
  /// In EDTF.
  DATE,
  TYPE,
  /// Lexicon identifier; empty for none.
  PLACE,
  /// Lexicon identifier; empty for none.
  PLATFORM,
  /// Name of a [Review].
  REVIEW,
  /// `true` holds the event to be of the highest importance.
  PINNED;

  /// Stable name in files and tables.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
