package org.parley.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.explore.EventOrder;
import org.parley.explore.LaneMode;
import org.parley.explore.filter.EventFilter;
import org.springframework.util.MultiValueMap;

/// The parameters of a request on many events: a filter, and what a list needs beside it.
public final class Parameters {

  private static final int MOST = 1000;

  private final Map<String, List<String>> all;

  private Parameters(Map<String, List<String>> all) {
    this.all = all;
  }

  /// Takes the parameters of a request, which were found to be known.
  public static Parameters of(MultiValueMap<String, String> query) {
    return new Parameters(new HashMap<>(query));
  }

  public EventFilter filter() {
    return EventFilter.fromQuery(all);
  }

  public int page() {
    return number("page", 0, 0, 1_000_000);
  }

  /// @param usual the size of what is asked for without a size
  public int size(int usual) {
    return number("size", usual, 1, MOST);
  }

  public LaneMode lanes() {
    return LaneMode.of(one("lane", LaneMode.PLATFORM.key()));
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
    if (values.size() > 1) {
      throw new BadParameterException(
          name, "“%s” takes one value, not %d".formatted(name, values.size()));
    }
    return values.isEmpty() ? usual : values.getFirst();
  }
}
