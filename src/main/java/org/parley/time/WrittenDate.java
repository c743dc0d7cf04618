package org.parley.time;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates in the figures of machines and forms: EDTF, and a month as “6/2012” or “06.2012”.
final class WrittenDate {

  private static final Pattern MONTH = Pattern.compile("(0?[1-9]|1[0-2]) ?[./] ?(\\d{4})");

  private WrittenDate() {}

  /// The date; `null` when it is not written so.
  static @Nullable FuzzyDate read(String asked) {
    Matcher month = MONTH.matcher(asked);
    String edtf =
        month.matches()
            ? month.group(2) + "-" + "0".repeat(2 - month.group(1).length()) + month.group(1)
            : asked.toUpperCase(Locale.ROOT);
    try {
      return FuzzyDate.parse(edtf);
    } catch (IllegalArgumentException notEdtf) {
      return null;
    }
  }
}
