package org.parley.ui.words;

import java.util.Locale;

/// Numbers with the thing they count.
public final class Counts {

  private Counts() {}

  /// “1,204”.
  public static String grouped(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /// “1 event”, “1,204 events”.
  public static String of(long number, String singular, String plural) {
    return String.format(Locale.UK, "%,d %s", number, number == 1 ? singular : plural);
  }

  /// “1 event”, “2 events”: for words that take an s.
  public static String of(long number, String singular) {
    return of(number, singular, singular + "s");
  }
}
