package org.parley.explore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.ChronicleChanged;
import org.parley.time.FuzzyDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the timeline draws of chosen events. The important ones are asked for again and again, so
/// they are remembered until they change.
@Component
class TileEvents {

  /// About 30 MB.
  private static final int MOST_REMEMBERED = 100_000;

  private final JdbcClient jdbc;
  private final Map<String, TileEvent> remembered = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();

  TileEvents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener
  @Order(0)
  void on(ChronicleChanged change) {
    changes.incrementAndGet();
    change.events().forEach(remembered::remove);
    change.gone().forEach(remembered::remove);
  }

  /// The events by identifier; those that are gone meanwhile are missing.
  Map<String, TileEvent> read(Collection<String> ids) {
    Map<String, TileEvent> events = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    for (String id : ids) {
      TileEvent event = remembered.get(id);
      if (event == null) {
        unknown.add(id);
      } else {
        events.put(id, event);
      }
    }
    if (!unknown.isEmpty()) {
      long before = changes.get();
      List<TileEvent> fresh = query(unknown);
      fresh.forEach(event -> events.put(event.id(), event));
      remember(fresh, before);
    }
    return events;
  }

  /// Keeps nothing that may have changed while it was read.
  private void remember(List<TileEvent> fresh, long before) {
    if (remembered.size() + fresh.size() > MOST_REMEMBERED) {
      remembered.clear();
    }
    if (changes.get() == before) {
      fresh.forEach(event -> remembered.put(event.id(), event));
    }
  }

  private List<TileEvent> query(List<String> ids) {
    return jdbc.sql(
            """
            select e.id, e.headline, e.edtf, e.start_day, e.end_day, e.modality, e.status, e.sources,
                e.importance, e.type, e.contradicted, e.former
            from unnest(:ids) wanted (id) join event e on e.id = wanted.id
            """)
        .param("ids", ids.toArray(String[]::new))
        .query((row, number) -> event(row))
        .list();
  }

  private static TileEvent event(ResultSet row) throws SQLException {
    FuzzyDate date = FuzzyDate.parse(row.getString("edtf"));
    return new TileEvent(
        row.getString("id"),
        row.getString("headline"),
        date.edtf(),
        row.getObject("start_day", Integer.class),
        row.getObject("end_day", Integer.class),
        kind(date),
        only(date.isApproximate()),
        only(date.isUncertain()),
        row.getString("modality").toLowerCase(Locale.ROOT),
        row.getString("status").toLowerCase(Locale.ROOT),
        row.getInt("sources"),
        Math.round(row.getDouble("importance") * 1000) / 1000.0,
        row.getString("type"),
        only(row.getBoolean("contradicted")),
        days(row.getString("former")));
  }

  static String kind(FuzzyDate date) {
    if (date.isInterval()) {
      return date.start() == null ? "until" : date.end() == null ? "since" : "range";
    }
    return switch (date.precision()) {
      case TIME, DAY -> "day";
      case MONTH -> "month";
      case SEASON, QUARTER, THIRD, HALF -> "season";
      case YEAR -> "year";
      case DECADE, CENTURY, VAGUE -> "decade";
    };
  }

  private static @Nullable Boolean only(boolean value) {
    return value ? Boolean.TRUE : null;
  }

  private static @Nullable List<Integer> days(@Nullable String former) {
    return former == null || former.isEmpty()
        ? null
        : Arrays.stream(former.split(" ")).map(Integer::valueOf).toList();
  }
}
