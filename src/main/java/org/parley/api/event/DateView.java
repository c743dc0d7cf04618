package org.parley.api.event;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.time.DateWords;
import org.parley.time.FuzzyDate;

/// A date for programs and for people.
///
/// @param edtf the date itself (ISO 8601-2)
/// @param earliest first day it can mean; missing when open
/// @param latest last day it can mean; missing when open
/// @param words as a reader would say it
record DateView(
    String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest, String words) {

  static @Nullable DateView of(@Nullable FuzzyDate date) {
    return date == null
        ? null
        : new DateView(
            date.edtf(), date.earliest(), date.latest(), DateWords.of(date, Locale.ENGLISH));
  }
}
