package org.parley.explore;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.ChronicleChanged;
import org.parley.explore.tiles.Columns;
import org.parley.explore.tiles.ColumnsReader;
import org.parley.explore.tiles.LaneCodes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The columns as of the latest change. Read again when somebody asks after a change.
@Component
class TimeColumns {

  private final ColumnsReader reader;
  private volatile @Nullable State state;
  private long version;

  TimeColumns(ColumnsReader reader) {
    this.reader = reader;
  }

  /// @param version grows with every change
  record State(Columns columns, Map<LaneMode, LaneCodes> lanes, long version) {

    LaneCodes lanes(LaneMode mode) {
      synchronized (lanes) {
        return lanes.computeIfAbsent(mode, each -> codes(columns, each));
      }
    }

    private static LaneCodes codes(Columns columns, LaneMode mode) {
      return switch (mode) {
        case PLATFORM -> LaneCodes.platforms(columns);
        case ACTOR -> LaneCodes.actors(columns);
        case TYPE -> LaneCodes.types(columns);
        case SOURCE -> LaneCodes.sources(columns);
        case NONE -> LaneCodes.none();
      };
    }
  }

  @EventListener
  void on(ChronicleChanged change) {
    state = null;
  }

  State state() {
    State now = state;
    return now == null ? read() : now;
  }

  private synchronized State read() {
    State now = state;
    if (now == null) {
      now = new State(reader.read(), new EnumMap<>(LaneMode.class), ++version);
      state = now;
    }
    return now;
  }
}
