package org.parley.ui.explore.filters;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.parley.time.FuzzyDate;
import org.parley.ui.words.Words;
import org.springframework.stereotype.Component;

/// What filters and their values are called on chips.
@Component
public class FilterNames {

  private final Words words;

  FilterNames(Words words) {
    this.words = words;
  }

  /// The words of one value, readable alone.
  public String of(String filter, String value) {
    return switch (filter) {
      case "q" -> "“" + value + "”";
      case "platform" -> words.platform(value);
      case "actor" -> words.actor(value);
      case "type" -> words.type(value);
      case "place" -> words.place(value);
      case "from" -> "from " + day(value);
      case "to" -> "until " + day(value);
      case "minSources" -> "at least " + value + " sources";
      case "contradicted" -> "Sources differ";
      case "modality", "status" -> capital(value);
      default -> value;
    };
  }

  /// A date written out.
  public String date(FuzzyDate date) {
    return words.date(date);
  }

  private String day(String value) {
    try {
      return words.day(LocalDate.parse(value));
    } catch (DateTimeException e) {
      return value;
    }
  }

  private static String capital(String value) {
    return value.isEmpty()
        ? value
        : value.substring(0, 1).toUpperCase(Locale.ROOT)
            + value.substring(1).toLowerCase(Locale.ROOT);
  }
}
