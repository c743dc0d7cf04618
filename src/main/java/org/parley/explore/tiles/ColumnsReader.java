package org.parley.explore.tiles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Reads all dated events that are not rejected.
@Component
public class ColumnsReader {

  private static final String EVENTS =
      """
      select id, start_day, end_day, importance, platform, type, place, modality, status, sources
      from event
      where review <> 'REJECTED' and (start_day is not null or end_day is not null)
      order by coalesce(start_day, end_day), id
      """;

  private static final int FETCH = 10_000;

  private final JdbcTemplate jdbc;

  ColumnsReader(DataSource database) {
    this.jdbc = new JdbcTemplate(database);
    this.jdbc.setFetchSize(FETCH);
  }

  /// The events as they are now.
  public Columns read() {
    ColumnsBuilder builder = new ColumnsBuilder();
    Map<String, Integer> places = new HashMap<>();
    jdbc.query(
        EVENTS,
        row -> {
          places.put(row.getString(1), builder.ids.size());
          builder.add(event(row));
        });
    Lists actors = lists("event_actor", "actor", builder.words.actors(), places);
    Lists sources = lists("event_source", "source", builder.words.sources(), places);
    return new Columns(builder, actors, sources);
  }

  private static ColumnsBuilder.Row event(ResultSet row) throws SQLException {
    return new ColumnsBuilder.Row(
        row.getString(1),
        row.getObject(2, Integer.class),
        row.getObject(3, Integer.class),
        row.getDouble(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        Modality.valueOf(row.getString(8)).ordinal(),
        Status.valueOf(row.getString(9)).ordinal(),
        row.getInt(10));
  }

  private Lists lists(String table, String column, Dictionary words, Map<String, Integer> places) {
    Lists.Builder builder = new Lists.Builder(places.size());
    jdbc.query(
        "select event_id, " + column + " from " + table,
        row -> {
          Integer event = places.get(row.getString(1));
          if (event != null) {
            builder.add(event, words.code(row.getString(2)));
          }
        });
    return builder.build();
  }
}
