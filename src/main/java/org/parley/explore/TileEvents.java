package org.parley.explore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.time.FuzzyDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what the timeline draws of chosen events.
@Component
class TileEvents {

  private final JdbcClient jdbc;

  TileEvents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The events by identifier; those that are gone meanwhile are missing.
  Map<String, TileEvent> read(Collection<String> ids) {
    Map<String, TileEvent> events = new HashMap<>();
    if (!ids.isEmpty()) {
      jdbc.sql(
              """
              select id, headline, edtf, start_day, end_day, modality, status, sources, importance,
                  type, contradicted, former
              from event where id = any(:ids)
              """)
          .param("ids", ids.toArray(String[]::new))
          .query((row, number) -> event(row))
          .list()
          .forEach(event -> events.put(event.id(), event));
    }
    return events;
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
