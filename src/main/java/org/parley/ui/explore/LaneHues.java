package org.parley.ui.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.explore.LaneMode;
import org.parley.explore.filter.EventFilter;
import org.parley.explore.timeline.TimeTiles;
import org.parley.explore.timeline.TimelineOverview;
import org.springframework.stereotype.Component;

/// The colours of the lanes, for whatever stands for a lane beside the timeline.
@Component
class LaneHues {

  /// Lanes with a hue of their own; all further ones are grey.
  private static final int HUES = 8;

  private final TimeTiles tiles;

  /// Colours by lane, of the version of the chronicle they were counted in.
  private record Ranked(long version, Map<String, String> colours) {}

  private final Map<LaneMode, Ranked> ranked = new HashMap<>();

  LaneHues(TimeTiles tiles) {
    this.tiles = tiles;
  }

  /// The CSS colour of a lane; that of all others when it has none of its own.
  String colour(LaneMode mode, @Nullable String lane) {
    return lane == null
        ? "var(--parley-hue-none)"
        : colours(mode).getOrDefault(lane, "var(--parley-hue-none)");
  }

  private synchronized Map<String, String> colours(LaneMode mode) {
    Ranked known = ranked.get(mode);
    if (known == null || known.version() != tiles.version()) {
      known = new Ranked(tiles.version(), rank(tiles.overview(mode, EventFilter.NONE).lanes()));
      ranked.put(mode, known);
    }
    return known.colours();
  }

  private static Map<String, String> rank(List<TimelineOverview.Lane> lanes) {
    Map<String, String> colours = new HashMap<>();
    for (int rank = 0; rank < Math.min(HUES, lanes.size()); rank++) {
      colours.put(lanes.get(rank).key(), "var(--parley-hue-" + (rank + 1) + ")");
    }
    colours.remove("other");
    return colours;
  }
}
