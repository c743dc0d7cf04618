package org.parley.time;

import java.util.Locale;

/// Fuzzy dates in the words of a reader: “30 June 2012”, “March 2011”, “since March 2011”, “2
/// February, year unknown”.
public final class DateWords {

  private DateWords() {}

  /// The date written out in the given language.
  public static String of(FuzzyDate date, Locale locale) {
    return date.edtf();
  }
}
