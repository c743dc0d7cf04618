package org.parley.bench.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.parley.bench.timeline.SyntheticChronicle.Row;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes made-up events straight into the tables the timeline reads, a million in a minute or two.
final class Filling {

  private static final int BATCH = 10_000;

  private static final Pattern INDEX = Pattern.compile("CREATE INDEX (\\S+) ON .*", Pattern.DOTALL);

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactions;

  Filling(DataSource database) {
    jdbc = new JdbcTemplate(database);
    transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
  }

  /// Builds the indexes at the end: that takes a tenth of the time.
  void fill(Stream<Row> rows) {
    List<String> indexes = dropIndexes();
    rows.gather(Gatherers.windowFixed(BATCH))
        .forEach(part -> transactions.executeWithoutResult(status -> insert(part)));
    indexes.forEach(jdbc::execute);
    jdbc.execute("analyze");
  }

  private List<String> dropIndexes() {
    List<String> made = new ArrayList<>();
    for (String statement : jdbc.queryForList("script nodata", String.class)) {
      Matcher index = INDEX.matcher(statement);
      if (index.matches()) {
        jdbc.execute("drop index " + index.group(1));
        made.add(statement);
      }
    }
    return made;
  }

  private void insert(List<Row> rows) {
    jdbc.batchUpdate(
        """
        insert into event (id, headline, edtf, start_day, end_day, type, platform, modality,
            status, review, confidence, importance, importance_reasons, articles, sources, pinned)
        values (?, ?, ?, ?, ?, 'meet', ?, ?, ?, 'PROPOSED', 1, ?, '', ?, ?, false)
        """,
        rows.stream().map(Filling::columns).toList());
    jdbc.batchUpdate(
        "insert into event_actor (event_id, actor, name, role) values (?, ?, ?, 'PARTICIPANT')",
        rows.stream().flatMap(Filling::actors).toList());
    jdbc.batchUpdate(
        "insert into event_source (event_id, source) values (?, ?)",
        rows.stream().map(row -> new Object[] {row.id(), "Desk " + row.sources()}).toList());
  }

  private static Stream<Object[]> actors(Row row) {
    return row.actors().stream().distinct().map(actor -> new Object[] {row.id(), actor, actor});
  }

  private static @Nullable Object[] columns(Row row) {
    return new @Nullable Object[] {
      row.id(),
      row.headline(),
      row.edtf(),
      row.start().toEpochDay(),
      row.end().toEpochDay(),
      row.platform(),
      row.modality(),
      row.status(),
      row.importance(),
      row.sources(),
      row.sources()
    };
  }
}
