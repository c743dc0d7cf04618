package org.parley.archive.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads publication dates written by machines: `2019-02-03`, with or without a time behind it.
final class PublicationDates {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");

  private PublicationDates() {}

  /// The day; `null` when nothing is given.
  static @Nullable LocalDate read(@Nullable String written) throws IllegibleException {
    if (written == null || written.isBlank()) {
      return null;
    }
    Matcher parts = ISO.matcher(written.strip());
    if (!parts.matches()) {
      throw new IllegibleException(
          "The publication date “" + written + "” is not written as year-month-day.");
    }
    try {
      return LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
    } catch (DateTimeException e) {
      throw new IllegibleException(
          "The publication date " + written + " does not exist in the calendar.");
    }
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
