package org.parley.ui.correct;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Decision;
import org.parley.chronicle.Field;
import org.parley.chronicle.Review;
import org.parley.time.FuzzyDate;
import org.parley.ui.words.Words;
import org.springframework.stereotype.Component;

/// Plain words for what is decided about an event.
@Component
class FieldWords {

  private final Words words;

  FieldWords(Words words) {
    this.words = words;
  }

  /// What a field is called in a sentence.
  static String name(Field field) {
    return switch (field) {
      case HEADLINE -> "title";
      case DATE -> "date";
      case TYPE -> "type";
      case PLACE -> "place";
      case PLATFORM -> "platform";
      case REVIEW -> "judgement";
      case PINNED -> "pin";
    };
  }

  /// What a field holds, as a sentence says it; empty for nothing.
  String value(Field field, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    return switch (field) {
      case HEADLINE -> "“" + value + "”";
      case DATE -> words.date(FuzzyDate.parse(value));
      case TYPE -> words.type(value);
      case PLACE -> words.place(value);
      case PLATFORM -> words.platform(value);
      case REVIEW, PINNED -> value;
    };
  }

  /// What was decided and when, as the beginning of a sentence.
  String decided(Decision decision) {
    Field field = decision.field();
    String value = value(field, decision.chosen());
    String what =
        switch (field) {
          case REVIEW ->
              decision.chosen().equals(Review.REJECTED.name())
                  ? "Set aside as not an event"
                  : "Accepted";
          case PINNED -> "Set to be labelled first";
          default -> "The " + name(field) + " was set to " + (value.isEmpty() ? "none" : value);
        };
    return what + " on " + words.day(decision.made().atZone(ZoneId.systemDefault()).toLocalDate());
  }

  /// What the articles say of a field, as the end of a sentence: “the articles say 3 May 2017”;
  /// empty where they say nothing of the kind.
  String read(Field field, @Nullable String read) {
    if (field == Field.REVIEW || field == Field.PINNED) {
      return "";
    }
    String value = value(field, read);
    return value.isEmpty() ? "the articles name none" : "the articles say " + value;
  }

  /// What was just decided, in a sentence.
  String done(Map<Field, Optional<String>> values) {
    if (values.size() == 1) {
      Map.Entry<Field, Optional<String>> only = values.entrySet().iterator().next();
      return done(only.getKey(), only.getValue().orElse(null));
    }
    return "Corrected: "
        + all(values.keySet().stream().sorted().map(FieldWords::name).toList())
        + ".";
  }

  private String done(Field field, @Nullable String value) {
    return switch (field) {
      case REVIEW ->
          Review.REJECTED.name().equals(value)
              ? "Set aside as not an event. It is gone from the timeline and the lists; “Corrections” in"
                  + " the menu keeps it."
              : "It counts as an event again.";
      case PINNED ->
          value == null
              ? "It is labelled by its importance again."
              : "It is always labelled first now.";
      default -> corrected(field, value);
    };
  }

  private String corrected(Field field, @Nullable String value) {
    if (value == null) {
      return "The " + name(field) + " follows the articles again.";
    }
    return value.isEmpty()
        ? "It has no " + name(field) + " now."
        : "The " + name(field) + " is now " + value(field, value) + ".";
  }

  private static String all(List<String> names) {
    String first = names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "));
    return first + " and " + names.getLast();
  }
}
