package org.parley.explore.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Status;

/// Filters as parameters of an address, and back.
final class FilterQuery {

  /// The names of all filters.
  static final List<String> NAMES =
      List.of(
          "from",
          "to",
          "q",
          "when",
          "actor",
          "actorMatch",
          "platform",
          "type",
          "place",
          "source",
          "modality",
          "status",
          "minSources",
          "contradicted");

  private FilterQuery() {}

  static EventFilter read(Map<String, List<String>> query) {
    EventFilter filter =
        new EventFilter(
            day(query, "from"),
            day(query, "to"),
            one(query, "q"),
            one(query, "when"),
            all(query, "actor"),
            all(query, "platform"),
            all(query, "type"),
            all(query, "place"),
            all(query, "source"),
            constants(query, "modality", Modality.class),
            constants(query, "status", Status.class),
            number(query, "minSources"),
            flag(query, "contradicted"),
            either(query, "actorMatch", "any", "all"));
    refuseReversed(filter);
    return filter;
  }

  private static void refuseReversed(EventFilter filter) {
    LocalDate from = filter.from();
    LocalDate to = filter.to();
    if (from != null && to != null && to.isBefore(from)) {
      throw new BadFilterException("to", "The last day " + to + " lies before the first, " + from);
    }
  }

  private static List<String> all(Map<String, List<String>> query, String name) {
    return query.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }

  private static @Nullable String one(Map<String, List<String>> query, String name) {
    List<String> values = all(query, name);
    if (values.size() > 1) {
      throw new BadFilterException(name, "“" + name + "” takes one value, not " + values.size());
    }
    return values.isEmpty() ? null : values.getFirst();
  }

  private static @Nullable LocalDate day(Map<String, List<String>> query, String name) {
    String written = one(query, name);
    try {
      return written == null ? null : LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw new BadFilterException(
          name, "“" + written + "” is not a day of the calendar written as year-month-day");
    }
  }

  private static int number(Map<String, List<String>> query, String name) {
    String written = one(query, name);
    try {
      return written == null ? 0 : Math.max(0, Integer.parseInt(written));
    } catch (NumberFormatException e) {
      throw new BadFilterException(name, "“" + written + "” is not a whole number");
    }
  }

  private static boolean flag(Map<String, List<String>> query, String name) {
    String written = one(query, name);
    if (written == null || written.equalsIgnoreCase("false")) {
      return false;
    }
    if (written.equalsIgnoreCase("true")) {
      return true;
    }
    throw new BadFilterException(name, "“" + written + "” is neither true nor false");
  }

  /// Whether it is the second of two words; the first is the usual one.
  private static boolean either(
      Map<String, List<String>> query, String name, String usual, String other) {
    String written = one(query, name);
    if (written == null || written.equals(usual) || written.equals(other)) {
      return other.equals(written);
    }
    throw new BadFilterException(
        name, "“%s” is neither %s nor %s".formatted(written, usual, other));
  }

  private static <E extends Enum<E>> List<E> constants(
      Map<String, List<String>> query, String name, Class<E> type) {
    return all(query, name).stream().map(value -> constant(name, value, type)).toList();
  }

  private static <E extends Enum<E>> E constant(String name, String value, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                new BadFilterException(
                    name, "“" + value + "” is none of " + String.join(", ", names(type))));
  }

  private static <E extends Enum<E>> List<String> names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(FilterQuery::name).toList();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static Map<String, List<String>> write(EventFilter filter) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    query.put("from", written(filter.from()));
    query.put("to", written(filter.to()));
    query.put("q", written(filter.q()));
    query.put("when", written(filter.when()));
    query.put("actor", filter.actors());
    query.put("actorMatch", written(filter.allActors() ? "all" : null));
    query.put("platform", filter.platforms());
    query.put("type", filter.types());
    query.put("place", filter.places());
    query.put("source", filter.sources());
    query.put("modality", filter.modalities().stream().map(FilterQuery::name).toList());
    query.put("status", filter.statuses().stream().map(FilterQuery::name).toList());
    query.put("minSources", written(filter.minSources() > 1 ? filter.minSources() : null));
    query.put("contradicted", written(filter.contradicted() ? true : null));
    return query.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  private static List<String> written(@Nullable Object value) {
    return value == null ? List.of() : List.of(value.toString());
  }
}
