package org.parley.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Modality;
import org.parley.time.FuzzyDate;

/// One happening that a sample article tells, as a reader noted it; the fields are those of
/// `data/articles/expected/README.md`.
public record Expected(
    String quote,
    @Nullable String time,
    FuzzyDate date,
    String type,
    List<String> typeOk,
    Modality modality,
    List<String> actors,
    List<String> actorsOk,
    @Nullable String platform,
    @Nullable Integer round,
    @Nullable String place,
    boolean main,
    boolean optional,
    String event) {

  private static final Set<String> FIELDS =
      Set.of(
          "quote",
          "time",
          "date",
          "type",
          "type_ok",
          "modality",
          "actors",
          "actors_ok",
          "platform",
          "round",
          "place",
          "main",
          "optional",
          "event");

  /// Reads one entry.
  ///
  /// @throws IllegalArgumentException saying which field is missing, unknown or wrong
  static Expected of(Map<String, Object> entry) {
    Set<String> unknown = new TreeSet<>(entry.keySet());
    unknown.removeAll(FIELDS);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("unknown fields " + unknown);
    }
    return new Expected(
        text(entry, "quote"),
        (String) entry.get("time"),
        FuzzyDate.parse(day(entry)),
        text(entry, "type"),
        list(entry, "type_ok"),
        Modality.valueOf(text(entry, "modality").toUpperCase(Locale.ROOT)),
        list(entry, "actors"),
        list(entry, "actors_ok"),
        (String) entry.get("platform"),
        (Integer) entry.get("round"),
        (String) entry.get("place"),
        Boolean.TRUE.equals(entry.get("main")),
        Boolean.TRUE.equals(entry.get("optional")),
        text(entry, "event"));
  }

  private static String text(Map<String, Object> entry, String field) {
    if (entry.get(field) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("no text in the field " + field);
  }

  /// A plain day is a date to YAML; all other dates are quoted.
  private static String day(Map<String, Object> entry) {
    return entry.get("date") instanceof Date day
        ? LocalDate.ofInstant(day.toInstant(), ZoneOffset.UTC).toString()
        : text(entry, "date");
  }

  private static List<String> list(Map<String, Object> entry, String field) {
    return entry.get(field) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /// In a few words, for lists of what was missed.
  String brief() {
    return "%s %s: “%s”".formatted(date, type, quote);
  }
}
