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

  /// The word used in addresses and in the element.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
