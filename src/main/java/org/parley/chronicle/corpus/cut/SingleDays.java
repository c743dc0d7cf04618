package org.parley.chronicle.corpus.cut;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.text.Span;
import org.parley.time.FuzzyDate;
import org.parley.time.Precision;
import org.parley.time.TimeExpression;

/// Which time expressions name one day on which something happened.
final class SingleDays {

  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

  private static final String CALENDAR_DATE =
      "\\b(?:"
          + DAY
          + "\\s+\\p{Lu}\\p{L}{2,8}\\.?|\\p{Lu}\\p{L}{2,8}\\.?\\s+"
          + DAY
          + "\\b),?(?:\\s+\\d{2,4})?";

  private static final String CLOCK = "\\d{1,2}[:.]\\d\\d";

  /// A calendar date right beside a clock time, without “on” or “at”, says when a page or a comment
  /// was written: “4th June 2012 - 16:16”, “At 18:10 1st Jun 2012”.
  private static final Pattern STAMP =
      Pattern.compile(
          CALENDAR_DATE
              + ",?\\W{1,3}"
              + CLOCK
              + "|"
              + CLOCK
              + "(?: \\p{Lu}{2,4})?\\W{1,3}(?:\\p{Lu}\\p{L}+,?\\s)?"
              + CALENDAR_DATE
              + "|\\b[Pp]osted\\b.{0,40}\\bon "
              + CALENDAR_DATE);

  /// A clock time alone dates nothing.
  private static final Pattern ONLY_CLOCK =
      Pattern.compile(
          "(?i)\\D{0,8}\\d{1,2}(?:[:.]\\d\\d(?:\\s?[ap]\\.?m\\.?)?|\\s?[ap]\\.?m\\.?)(?:\\s[a-z]{2,4})?");

  private static final int BEFORE = 60;
  private static final int AFTER = 12;

  private SingleDays() {}

  /// The day; `null` when the expression is vaguer, lacks its year, or is a time stamp.
  static @Nullable LocalDate of(TimeExpression time, String text) {
    FuzzyDate date = time.date();
    if (date == null || date.isInterval() || date.precision().compareTo(Precision.DAY) > 0) {
      return null;
    }
    boolean clock = ONLY_CLOCK.matcher(time.text()).matches();
    return clock || isStamp(time.span(), text) ? null : date.earliest();
  }

  /// Whether a stamp in the surroundings covers a part of the expression.
  private static boolean isStamp(Span span, String text) {
    int from = Math.max(0, span.start() - BEFORE);
    int to = Math.min(text.length(), span.end() + AFTER);
    return STAMP
        .matcher(text)
        .region(from, to)
        .results()
        .anyMatch(stamp -> stamp.start() < span.end() && span.start() < stamp.end());
  }
}
