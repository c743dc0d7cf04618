package org.parley.chronicle;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a person can decide about an event.
public enum Field {
  HEADLINE,
  /// In EDTF.
  DATE,
  TYPE,
  /// Lexicon identifier; empty for none.
  PLACE,
  /// Lexicon identifier; empty for none.
  PLATFORM,
  /// Name of a [Review].
  REVIEW,
  /// `true` holds the event to be of the highest importance.
  PINNED;

  /// Stable name in files and tables.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The field with that key.
  public static Optional<Field> of(String key) {
    return Stream.of(values()).filter(field -> field.key().equals(key)).findFirst();
  }

  /// What an event has there, written as a decision writes it; `null` for nothing.
  public @Nullable String of(Event event) {
    return switch (this) {
      case HEADLINE -> event.headline();
      case DATE -> event.date() == null ? null : event.date().edtf();
      case TYPE -> event.type();
      case PLACE -> event.place();
      case PLATFORM -> event.platform();
      case REVIEW -> event.review().name();
      case PINNED -> String.valueOf(event.pinned());
    };
  }
}
