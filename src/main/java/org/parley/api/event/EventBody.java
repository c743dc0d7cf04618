package org.parley.api.event;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.api.BadParameterException;
import org.parley.api.JsonFields;
import org.parley.chronicle.Field;
import org.parley.time.DateQuery;
import org.parley.time.FuzzyDate;
import tools.jackson.databind.JsonNode;

/// What a request decides about an event.
final class EventBody {

  private static final List<String> FIELDS = Stream.of(Field.values()).map(Field::key).toList();

  private static final DateQuery DATES = new DateQuery();

  private EventBody() {}

  /// Reads the fields that are there; `null` takes a decision back.
  ///
  /// @param today what “last spring” is seen from
  /// @throws BadParameterException naming the field that cannot be read
  static Map<Field, Optional<String>> read(JsonNode body, LocalDate today) {
    JsonFields fields = JsonFields.of(body, FIELDS);
    Map<Field, Optional<String>> decided = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      if (fields.has(field.key())) {
        decided.put(field, Optional.ofNullable(value(field, fields, today)));
      }
    }
    if (decided.isEmpty()) {
      throw new BadParameterException(
          "body", "Nothing is decided: name one of " + String.join(", ", FIELDS));
    }
    return decided;
  }

  private static @Nullable String value(Field field, JsonFields fields, LocalDate today) {
    if (field == Field.PINNED) {
      return Boolean.TRUE.equals(fields.flag(field.key())) ? "true" : null;
    }
    String text = fields.text(field.key());
    if (text == null) {
      return null;
    }
    return switch (field) {
      case DATE -> date(text.strip(), today);
      case REVIEW -> text.equals("proposed") ? null : text.toUpperCase(Locale.ROOT);
      default -> text.strip();
    };
  }

  /// In EDTF what is written so or in plain words; anything else as it is, to be refused.
  private static String date(String typed, LocalDate today) {
    try {
      return FuzzyDate.parse(typed).edtf();
    } catch (IllegalArgumentException notEdtf) {
      return DATES.needsYear(typed)
          ? typed
          : DATES.read(typed, today).map(FuzzyDate::edtf).orElse(typed);
    }
  }

  /// The name of a [org.parley.chronicle.Review] as requests write it.
  static String word(String review) {
    return review.toLowerCase(Locale.ROOT);
  }
}
