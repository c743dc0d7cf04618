package org.parley.chronicle.merge.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventMention;

/// Takes a vote among mentions.
final class Most {

  private Most() {}

  /// The value most mentions give; of equally frequent ones the first told.
  static <T> @Nullable T of(
      List<EventMention> mentions, Function<EventMention, @Nullable T> property) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    for (EventMention mention : mentions) {
      T value = property.apply(mention);
      if (value != null) {
        counts.merge(value, 1, Integer::sum);
      }
    }
    int highest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == highest)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
