package org.parley.chronicle.grouping;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Event;
import org.parley.chronicle.Field;
import org.parley.chronicle.Review;
import org.parley.time.FuzzyDate;

/// An event as people corrected it.
final class Decided {

  private Decided() {}

  static Event apply(Event read, Map<String, String> decided) {
    if (decided.isEmpty()) {
      return read;
    }
    boolean pinned = Boolean.parseBoolean(decided.get(Field.PINNED.key()));
    String date = decided.get(Field.DATE.key());
    return new Event(
        read.id(),
        chosen(decided, Field.HEADLINE, read.headline()),
        date == null ? read.date() : FuzzyDate.parse(date),
        date == null ? read.dateReason() : "Set by a person",
        chosen(decided, Field.TYPE, read.type()),
        read.actors(),
        optional(decided, Field.PLACE, read.place()),
        optional(decided, Field.PLATFORM, read.platform()),
        read.round(),
        read.modality(),
        read.status(),
        Review.valueOf(chosen(decided, Field.REVIEW, read.review().name())),
        read.confidence(),
        pinned ? 1 : read.importance(),
        read.importanceReasons(),
        read.articles(),
        read.sources(),
        pinned,
        read.formerDates(),
        read.claims(),
        read.mentions());
  }

  private static String chosen(Map<String, String> decided, Field field, String read) {
    return decided.getOrDefault(field.key(), read);
  }

  /// An empty choice says that there is none.
  private static @Nullable String optional(
      Map<String, String> decided, Field field, @Nullable String read) {
    String chosen = decided.get(field.key());
    if (chosen == null) {
      return read;
    }
    return chosen.isEmpty() ? null : chosen;
  }
}
