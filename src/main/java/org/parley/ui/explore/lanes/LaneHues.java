package org.parley.ui.explore.lanes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.explore.LaneMode;
import org.parley.explore.filter.EventFilter;
import org.parley.explore.timeline.TimeTiles;
import org.parley.explore.timeline.TimelineOverview;
import org.springframework.stereotype.Component;

/// The colours of the lanes, for whatever stands for a lane beside the timeline.
@Component
public class LaneHues {

  private final TimeTiles tiles;

  /// Colours by lane, of the version of the chronicle they were counted in.
  private record Known(long version, Map<String, String> colours) {}

  private record Question(LaneMode mode, EventFilter filter) {}

  /// Questions whose answers are remembered.
  private static final int MOST = 40;

  private final Map<Question, Known> known = new HashMap<>();

  LaneHues(TimeTiles tiles) {
    this.tiles = tiles;
  }

  /// The CSS colour of a lane under a filter; that of all others when it has none of its own.
  public String colour(LaneMode mode, EventFilter filter, @Nullable String lane) {
    return lane == null
        ? "var(--parley-hue-none)"
        : colours(
                new Question(
                    mode, mode.followsFilter() ? tiles.resolved(filter) : EventFilter.NONE))
            .getOrDefault(lane, "var(--parley-hue-none)");
  }

  private synchronized Map<String, String> colours(Question question) {
    Known now = known.get(question);
    if (now == null || now.version() != tiles.version()) {
      now =
          new Known(
              tiles.version(), colours(tiles.overview(question.mode(), question.filter()).lanes()));
      if (known.size() > MOST) {
        known.clear();
      }
      known.put(question, now);
    }
    return now.colours();
  }

  private static Map<String, String> colours(List<TimelineOverview.Lane> lanes) {
    return lanes.stream()
        .filter(lane -> lane.hue() > 0)
        .collect(
            Collectors.toMap(
                TimelineOverview.Lane::key, lane -> "var(--parley-hue-" + lane.hue() + ")"));
  }
}
