package org.parley.archive.database;

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
  private record Index(String name, String table, String columns, String first, String lowest) {}

  private final JdbcClient jdbc;

  IndexCheck(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    indexes().stream().filter(this::isShort).forEach(this::repair);
  }

  private List<Index> indexes() {
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

  private boolean isShort(Index index) {
    return count(index, index.name()) != count(index, "");
  }

  /// Counts through one index, or through none.
  private long count(Index index, String through) {
    return jdbc.sql(
            "select count(*) from %s use index (%s) where %s >= %s"
                .formatted(index.table(), through, index.first(), index.lowest()))
        .query(Long.class)
        .single();
  }

  private void repair(Index index) {
    LOG.warn("Index {} lacks rows and is made again", index.name());
    jdbc.sql("drop index " + index.name()).update();
    jdbc.sql("create index %s on %s (%s)".formatted(index.name(), index.table(), index.columns()))
        .update();
  }
}
