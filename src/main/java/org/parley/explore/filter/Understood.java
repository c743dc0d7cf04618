package org.parley.explore.filter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.time.DateQuery;
import org.parley.time.FuzzyDate;

/// How what was typed into the search is understood: a date in it is a condition, the rest are
/// words to find.
///
/// Example: “Astana January 2017” asks for the word “Astana” within `2017-01`.
///
/// @param words what is to be found; `null` when there is only a date
/// @param dateWords the date as typed; `null` when there is none
/// @param date what it means; `null` when there is none
public record Understood(
    @Nullable String words, @Nullable String dateWords, @Nullable FuzzyDate date) {

  private static final DateQuery DATES = new DateQuery();

  /// Understands what was typed.
  public static Understood of(String typed) {
    return DATES
        .find(typed)
        .map(
            part ->
                new Understood(
                    part.others().isEmpty() ? null : part.others(), part.words(), part.date()))
        .orElseGet(() -> new Understood(typed, null, null));
  }

  /// The filter with this understanding in place of what was typed.
  EventFilter in(EventFilter filter) {
    LocalDate first = date == null ? null : date.earliest();
    LocalDate last = date == null ? null : date.latest();
    return filter.asking(words).narrowed(first, last);
  }
}
