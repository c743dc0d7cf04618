package org.parley.archive.database;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Compares every table with its indexes at start, because a crash can leave an index short of rows
/// without a word, and makes an index that differs again.
@Component
@Order(0)
class IndexCheck implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(IndexCheck.class);

  /// An index of ours with the column it is sorted by first.
  record Index(String name, String table, String columns, String first, String lowest) {}

  private final JdbcClient jdbc;

  IndexCheck(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    indexes().stream().collect(groupingBy(Index::table)).forEach(this::check);
  }

  private void check(String table, List<Index> indexes) {
    List<Long> rows = rows(table, indexes);
    for (int i = 0; i < indexes.size(); i++) {
      if (rows(indexes.get(i)) != rows.get(i)) {
        repair(indexes.get(i));
      }
    }
  }

  List<Index> indexes() {
    return jdbc.sql(
            """
            select i.index_name, i.table_name,
                listagg(c.column_name || ' ' || c.ordering_specification, ', ')
                    within group (order by c.ordinal_position) as column_list,
                min(case when c.ordinal_position = 1 then c.column_name end) as first_column,
                min(case when c.ordinal_position = 1 then t.data_type end) as first_type
            from information_schema.indexes i
            join information_schema.index_columns c
                on c.index_name = i.index_name and c.table_name = i.table_name
                and c.table_schema = i.table_schema
            join information_schema.columns t
                on t.table_name = i.table_name and t.column_name = c.column_name
                and t.table_schema = i.table_schema
            where i.table_schema = 'public' and i.index_name like '%\\_by\\_%'
            group by i.index_name, i.table_name
            """)
        .query(
            (row, number) ->
                new Index(
                    row.getString("index_name"),
                    row.getString("table_name"),
                    row.getString("column_list"),
                    row.getString("first_column"),
                    lowest(row.getString("first_type"))))
        .list();
  }

  private static String lowest(String type) {
    return type.toLowerCase(Locale.ROOT).startsWith("character") ? "''" : "-9223372036854775808";
  }

  /// Counts through an index.
  private long rows(Index index) {
    return jdbc.sql(
            "select count(*) from %s use index (%s) where %s >= %s"
                .formatted(index.table(), index.name(), index.first(), index.lowest()))
        .query(Long.class)
        .single();
  }

  /// Counts what each of its indexes should hold, going through the table itself, and once for all:
  /// its rows are far longer than those of its indexes.
  private List<Long> rows(String table, List<Index> indexes) {
    String counts =
        indexes.stream().map(one -> "count(" + one.first() + ")").collect(joining(", "));
    return jdbc.sql("select %s from %s use index ()".formatted(counts, table))
        .query(
            (row, number) -> {
              List<Long> all = new ArrayList<>();
              for (int i = 1; i <= indexes.size(); i++) {
                all.add(row.getLong(i));
              }
              return all;
            })
        .single();
  }

  void repair(Index index) {
    LOG.warn("Index {} lacks rows and is made again", index.name());
    jdbc.sql("drop index " + index.name()).update();
    jdbc.sql("create index %s on %s (%s)".formatted(index.name(), index.table(), index.columns()))
        .update();
  }
}
