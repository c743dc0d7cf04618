package org.parley.explore;

import java.util.List;

/// How many events each choice would show. Each facet ignores its own filter, so that the other
/// choices keep their counts.
public record Facets(
    List<Choice> actors,
    List<Choice> platforms,
    List<Choice> types,
    List<Choice> places,
    List<Choice> sources,
    List<Choice> modalities,
    List<Choice> statuses,
    List<Choice> minSources,
    List<Choice> contradicted) {

  /// One value of a filter.
  ///
  /// @param value as the filter takes it
  /// @param name as people read it
  public record Choice(String value, String name, long count) {}
}
