package org.parley.api.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Decision;
import org.parley.chronicle.Field;

/// What a person decided about one field of an event.
///
/// @param field name of the field
/// @param chosen what was decided, written as the field is; empty for “there is none”
/// @param read what the articles say instead; missing where they say nothing
record DecisionView(String field, String chosen, @Nullable String read, Instant made) {

  static DecisionView of(Decision decision) {
    return new DecisionView(
        decision.field().key(),
        written(decision.field(), decision.chosen()),
        decision.read() == null ? null : written(decision.field(), decision.read()),
        decision.made());
  }

  private static String written(Field field, String value) {
    return field == Field.REVIEW ? EventBody.word(value) : value;
  }
}
