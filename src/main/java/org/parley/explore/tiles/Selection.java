package org.parley.explore.tiles;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which events are wanted, in plain values; empty lists want everything.
///
/// @param from first day, or `null`
/// @param to last day, or `null`
/// @param found only these events, by their place in the columns; `null` for all
/// @param modalities places in the enumeration
/// @param statuses places in the enumeration
/// @param minSources least number of independent sources
/// @param contradicted only events whose sources differ
/// @param allActors only events with every one of the actors
public record Selection(
    @Nullable Long from,
    @Nullable Long to,
    @Nullable BitSet found,
    List<String> actors,
    List<String> platforms,
    List<String> types,
    List<String> places,
    List<String> sources,
    List<Integer> modalities,
    List<Integer> statuses,
    int minSources,
    boolean contradicted,
    boolean allActors) {

  /// Everything.
  public static final Selection ALL =
      new Selection(
          null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), 0, false, false);
}
