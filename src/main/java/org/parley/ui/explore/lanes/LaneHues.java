package org.parley.ui.explore.lanes;

import org.jspecify.annotations.Nullable;
import org.parley.explore.LaneMode;
import org.parley.explore.filter.EventFilter;
import org.parley.explore.timeline.TimeTiles;
import org.springframework.stereotype.Component;

/// The colours of the lanes, for whatever stands for a lane beside the timeline.
@Component
public class LaneHues {

  private static final String NONE = "var(--parley-hue-none)";

  private final TimeTiles tiles;

  LaneHues(TimeTiles tiles) {
    this.tiles = tiles;
  }

  /// The CSS colour of a lane under a filter; that of all others when it has none of its own.
  public String colour(LaneMode mode, EventFilter filter, @Nullable String lane) {
    Integer hue = lane == null ? null : tiles.hues(mode, filter).get(lane);
    return hue == null ? NONE : "var(--parley-hue-" + hue + ")";
  }
}
