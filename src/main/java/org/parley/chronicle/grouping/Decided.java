package org.parley.chronicle.grouping;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Decision;
import org.parley.chronicle.Event;
import org.parley.chronicle.Field;
import org.parley.chronicle.Review;
import org.parley.chronicle.store.Decisions.Chosen;
import org.parley.time.FuzzyDate;

/// An event as people corrected it.
final class Decided {

  private final Event read;
  private final Map<String, Chosen> chosen;

  private Decided(Event read, Map<String, Chosen> chosen) {
    this.read = read;
    this.chosen = chosen;
  }

  /// @param chosen what was decided, by the key of the field
  static Event apply(Event read, Map<String, Chosen> chosen) {
    return chosen.isEmpty() ? read : new Decided(read, chosen).event();
  }

  private Event event() {
    boolean pinned = Boolean.parseBoolean(value(Field.PINNED));
    String date = chosen(Field.DATE);
    String platform = value(Field.PLATFORM);
    return new Event(
        read.id(),
        Objects.requireNonNull(value(Field.HEADLINE)),
        date == null ? read.date() : FuzzyDate.parse(date),
        date == null ? read.dateReason() : "Set by a person",
        Objects.requireNonNull(value(Field.TYPE)),
        read.actors(),
        value(Field.PLACE),
        platform,
        // The number was read as one of the platform that was read.
        Objects.equals(platform, read.platform()) ? read.round() : null,
        read.modality(),
        read.status(),
        Review.valueOf(Objects.requireNonNull(value(Field.REVIEW))),
        read.confidence(),
        pinned ? 1 : read.importance(),
        read.importanceReasons(),
        read.articles(),
        read.sources(),
        pinned,
        read.formerDates(),
        read.claims(),
        read.mentions(),
        decisions());
  }

  private List<Decision> decisions() {
    return Stream.of(Field.values())
        .filter(field -> chosen.containsKey(field.key()))
        .map(field -> decision(field, Objects.requireNonNull(chosen.get(field.key()))))
        .toList();
  }

  private Decision decision(Field field, Chosen choice) {
    return new Decision(field, choice.value(), field.of(read), choice.made());
  }

  private @Nullable String chosen(Field field) {
    Chosen choice = chosen.get(field.key());
    return choice == null ? null : choice.value();
  }

  /// An empty choice says that there is none.
  private @Nullable String value(Field field) {
    String choice = chosen(field);
    if (choice == null) {
      return field.of(read);
    }
    return choice.isEmpty() ? null : choice;
  }
}
