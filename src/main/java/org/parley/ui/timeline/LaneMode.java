package org.parley.ui.timeline;

import java.util.Locale;

/// What the lanes of the timeline stand for.
public enum LaneMode {
  PLATFORM,
  ACTOR,
  TYPE,
  SOURCE,
  NONE;

  /// The word used in the tile address and in the element.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
