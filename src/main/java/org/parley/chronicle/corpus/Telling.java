package org.parley.chronicle.corpus;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A passage that tells of a day.
///
/// @param how what ties it to the day
record Telling(Passage passage, LocalDate day, How how) {

  /// What ties a passage to a day.
  enum How {
    /// It names the day.
    NAMES,
    /// It is a chronology's entry under the day.
    HEADS,
    /// It names no day but opens an article whose news is of the day.
    OPENS
  }

  /// Days from the day told of to publication; negative when the day was still to come; 0 when
  /// publication is unknown.
  long lookBack() {
    LocalDate published = passage.published();
    return published == null ? 0 : ChronoUnit.DAYS.between(day, published);
  }
}
