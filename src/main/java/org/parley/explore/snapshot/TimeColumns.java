package org.parley.explore.snapshot;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.ChronicleChanged;
import org.parley.explore.tiles.Columns;
import org.parley.explore.tiles.ColumnsReader;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The columns as of the latest change. After a change, whoever asks first has the changed events
/// read again; all others stay as they are.
@Component
public class TimeColumns {

  private final ColumnsReader reader;
  private final Set<String> changed = new HashSet<>();
  private volatile long changes;
  private volatile @Nullable Known known;

  /// @param changes how many changes it contains
  private record Known(Snapshot snapshot, long changes) {}

  TimeColumns(ColumnsReader reader) {
    this.reader = reader;
  }

  /// After the other listeners of this room: what they keep must be new when the columns are.
  @EventListener
  @Order(1)
  void on(ChronicleChanged change) {
    synchronized (changed) {
      changed.addAll(change.events());
      changed.addAll(change.gone());
      changes++;
    }
  }

  /// So that whoever comes first need not wait for it.
  @EventListener(WebServerInitializedEvent.class)
  void readAtStart() {
    now();
  }

  /// The chronicle as it is now.
  public Snapshot now() {
    Known last = known;
    return last != null && last.changes() == changes ? last.snapshot() : update();
  }

  private synchronized Snapshot update() {
    Known last = known;
    Set<String> events;
    long seen;
    synchronized (changed) {
      events = Set.copyOf(changed);
      seen = changes;
    }
    Snapshot next = last == null ? Snapshot.read(reader.read(), 1) : next(last.snapshot(), events);
    known = new Known(next, seen);
    forget(events, seen);
    return next;
  }

  /// Only when all went well, so that nothing is lost when the database fails.
  private void forget(Set<String> events, long seen) {
    synchronized (changed) {
      if (changes == seen) {
        changed.removeAll(events);
      }
    }
  }

  private Snapshot next(Snapshot last, Set<String> events) {
    if (events.isEmpty()) {
      return last;
    }
    long version = last.version() + 1;
    if (2L * events.size() > last.columns().size()) {
      return Snapshot.read(reader.read(), version);
    }
    Columns columns = reader.patch(last.columns(), events);
    return last.patched(columns, events, version);
  }
}
