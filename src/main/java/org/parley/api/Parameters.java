package org.parley.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.explore.EventOrder;
import org.parley.explore.filter.EventFilter;
import org.springframework.util.MultiValueMap;

/// The parameters of a request on many events: a filter, and what a list needs beside it.
public final class Parameters {

  private static final int MOST = 1000;
  private static final int USUAL = 50;

  private static final Set<String> FILTERS =
      Set.of(
          "from",
          "to",
          "q",
          "when",
          "actor",
          "platform",
          "type",
          "place",
          "source",
          "modality",
          "status",
          "minSources",
          "contradicted");

  private final Map<String, List<String>> all;

  private Parameters(Map<String, List<String>> all) {
    this.all = all;
  }

  /// Takes the parameters of a request.
  ///
  /// @param others what the request takes beside filters
  /// @throws BadParameterException naming the first parameter that means nothing here
  public static Parameters of(MultiValueMap<String, String> query, String... others) {
    Set<String> unknown = new TreeSet<>(query.keySet());
    unknown.removeAll(FILTERS);
    List.of(others).forEach(unknown::remove);
    unknown.stream()
        .findFirst()
        .ifPresent(
            name -> {
              throw new BadParameterException(name, "There is no parameter “" + name + "” here");
            });
    return new Parameters(new HashMap<>(query));
  }

  public EventFilter filter() {
    return EventFilter.fromQuery(all);
  }

  public int page() {
    return number("page", 0, 0, 1_000_000);
  }

  public int size() {
    return number("size", USUAL, 1, MOST);
  }

  public EventOrder order() {
    String written = one("sort", "date");
    return switch (written) {
      case "date" -> EventOrder.DATE;
      case "-date" -> EventOrder.NEWEST;
      case "-importance", "importance" -> EventOrder.IMPORTANCE;
      default ->
          throw new BadParameterException(
              "sort", "“" + written + "” is none of date, -date, importance");
    };
  }

  private int number(String name, int usual, int least, int most) {
    String written = one(name, String.valueOf(usual));
    try {
      int value = Integer.parseInt(written);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Told below, together with numbers out of range.
    }
    throw new BadParameterException(
        name,
        "“%s” must be a whole number from %d to %d, not “%s”"
            .formatted(name, least, most, written));
  }

  private String one(String name, String usual) {
    List<String> values = all.getOrDefault(name, List.of());
    return values.isEmpty() ? usual : values.getFirst();
  }
}
