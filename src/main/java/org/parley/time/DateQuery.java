package org.parley.time;

import java.time.LocalDate;
import java.util.Optional;

/// Reads a date typed by a person: “spring 2017”, “from March to June 2018”, “last two years”,
/// “2012-06”.
public final class DateQuery {

  /// What the words mean seen from `today`; empty when they name no date.
  public Optional<FuzzyDate> read(String words, LocalDate today) {
    return Optional.empty();
  }
}
