package org.parley.explore.tiles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Reads dated events that are not rejected.
@Component
public class ColumnsReader {

  private static final String EVENTS =
      """
      select e.id, e.start_day, e.end_day, e.importance, e.platform, e.type, e.place, e.modality,
          e.status, e.sources, e.headline, e.edtf, e.former, e.contradicted, e.told_until
      from event e%s
      where e.review <> 'REJECTED' and (e.start_day is not null or e.end_day is not null)
      """;

  private static final String LIST = "select e.event_id, e.%s from %s e%s";

  private static final String CHOSEN = " join unnest(?) chosen (id) on e.%s = chosen.id";

  private static final int FETCH = 10_000;

  private final JdbcTemplate jdbc;

  ColumnsReader(DataSource database) {
    this.jdbc = new JdbcTemplate(database);
    this.jdbc.setFetchSize(FETCH);
  }

  /// All events as they are now.
  public Columns read() {
    return new Reading(Columns.Words.empty(), "", "").columns();
  }

  /// Columns as they were read before, with these events as they are now; those that are gone, have
  /// no date any more or were rejected are left out.
  public Columns patch(Columns before, Set<String> changed) {
    Object ids = changed.toArray(String[]::new);
    Reading reading =
        new Reading(
            before.words().copy(), CHOSEN.formatted("id"), CHOSEN.formatted("event_id"), ids);
    for (int event = 0; event < before.size(); event++) {
      if (!changed.contains(before.id(event))) {
        reading.builder.copy(before, event);
      }
    }
    return reading.columns();
  }

  private final class Reading {

    private final ColumnsBuilder builder;
    private final String events;
    private final String listed;
    private final Object[] parameters;
    private final Map<String, Integer> places = new HashMap<>();

    Reading(Columns.Words words, String events, String listed, Object... parameters) {
      this.builder = new ColumnsBuilder(words);
      this.events = events;
      this.listed = listed;
      this.parameters = parameters;
    }

    Columns columns() {
      jdbc.query(EVENTS.formatted(events), (ResultSet row) -> add(row), parameters);
      lists("event_actor", "actor", builder.words.actors(), builder.actors);
      lists("event_source", "source", builder.words.sources(), builder.sources);
      return builder.build();
    }

    private void add(ResultSet row) throws SQLException {
      places.put(row.getString(1), builder.size());
      builder.add(event(row));
    }

    private void lists(String table, String column, Dictionary words, Lists.Builder lists) {
      jdbc.query(
          LIST.formatted(column, table, listed),
          row -> {
            Integer event = places.get(row.getString(1));
            if (event != null) {
              lists.add(event, words.code(row.getString(2)));
            }
          },
          parameters);
    }
  }

  private static Row event(ResultSet row) throws SQLException {
    return new Row(
        row.getString(1),
        new Row.Told(row.getString(11), row.getString(12), row.getString(13), row.getBoolean(14)),
        days(row),
        row.getDouble(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        Modality.valueOf(row.getString(8)).ordinal(),
        Status.valueOf(row.getString(9)).ordinal(),
        row.getInt(10));
  }

  private static KnownDays days(ResultSet row) throws SQLException {
    Integer start = row.getObject(2, Integer.class);
    Integer end = row.getObject(3, Integer.class);
    String edtf = row.getString(12);
    if (start == null) {
      return KnownDays.upTo(Objects.requireNonNull(end), edtf);
    }
    return end == null
        ? KnownDays.since(start, edtf, row.getObject(15, Integer.class))
        : KnownDays.between(start, end);
  }
}
