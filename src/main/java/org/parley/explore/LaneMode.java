package org.parley.explore;

import java.util.Arrays;
import java.util.Locale;
import org.parley.explore.filter.BadFilterException;

/// What the lanes of the timeline stand for.
public enum LaneMode {
  PLATFORM,
  ACTOR,
  TYPE,
  SOURCE,
  /// One lane for everything.
  NONE;

  /// Reads the word used in addresses.
  ///
  /// @throws BadFilterException when it is none of them
  public static LaneMode of(String key) {
    return Arrays.stream(values())
        .filter(mode -> mode.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new BadFilterException(
                    "lane", "“" + key + "” is none of platform, actor, type, source, none"));
  }

  /// Whether the lanes are those of what passes the filters. There are hundreds of actors and
  /// sources, and those that matter on one platform are not those that matter on another; the few
  /// platforms and types keep their places under any filter.
  public boolean followsFilter() {
    return this == ACTOR || this == SOURCE;
  }

  /// The word used in addresses and in the element.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
