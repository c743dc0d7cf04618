package org.parley.explore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventSummary;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Review;
import org.parley.chronicle.Status;
import org.parley.time.FuzzyDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Rows of the table `event`.
@Component
class EventRows {

  /// Rows that one question asks for.
  private static final int STEP = 5_000;

  private static final String CHOSEN =
      "select e.* from unnest(:ids) chosen (id) join event e on e.id = chosen.id";

  private final JdbcClient jdbc;

  EventRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The events with these identifiers, in their order; without those that are gone meanwhile.
  List<EventSummary> read(List<String> ids) {
    Map<String, EventSummary> found = new HashMap<>();
    for (int from = 0; from < ids.size(); from += STEP) {
      List<String> part = ids.subList(from, Math.min(ids.size(), from + STEP));
      jdbc.sql(CHOSEN)
          .param("ids", part.toArray(String[]::new))
          .query((row, number) -> summary(row))
          .list()
          .forEach(event -> found.put(event.id(), event));
    }
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  static EventSummary summary(ResultSet row) throws SQLException {
    String edtf = row.getString("edtf");
    return new EventSummary(
        row.getString("id"),
        row.getString("headline"),
        edtf == null ? null : FuzzyDate.parse(edtf),
        day(row.getObject("told_until", Integer.class)),
        row.getString("type"),
        row.getString("place"),
        row.getString("platform"),
        row.getObject("round", Integer.class),
        Modality.valueOf(row.getString("modality")),
        Status.valueOf(row.getString("status")),
        Review.valueOf(row.getString("review")),
        row.getDouble("confidence"),
        row.getDouble("importance"),
        row.getInt("articles"),
        row.getInt("sources"),
        row.getBoolean("pinned"));
  }

  private static @Nullable LocalDate day(@Nullable Integer epoch) {
    return epoch == null ? null : LocalDate.ofEpochDay(epoch);
  }
}
