package org.parley.archive.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class CompactionTests {

  private static final int ROWS = 20_000;
  private static final int CHANGES = 60;

  @TempDir Path folder;

  @Test
  void keepsTheFileSmallWhileRowsChange() throws IOException {
    long left = sizeAfterWork("left", false);
    long compacted = sizeAfterWork("compacted", true);

    assertThat(compacted).isLessThan(left / 2);
  }

  private long sizeAfterWork(String name, boolean compact) throws IOException {
    Path file = folder.resolve(name);
    SingleConnectionDataSource database =
        new SingleConnectionDataSource(
            "jdbc:h2:file:" + file + ";WRITE_DELAY=0;RETENTION_TIME=0", true);
    JdbcTemplate jdbc = new JdbcTemplate(database);
    TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    fill(jdbc);
    Random random = new Random(1);
    for (int change = 0; change < CHANGES; change++) {
      transaction.executeWithoutResult(status -> change(jdbc, random));
      if (compact) {
        new Compaction(jdbc).run();
      }
    }
    assertThat(jdbc.queryForObject("select count(*) from told", Integer.class)).isEqualTo(ROWS);
    long size = Files.size(folder.resolve(name + ".mv.db"));
    database.destroy();
    return size;
  }

  private static void fill(JdbcTemplate jdbc) {
    jdbc.execute("create table told (id integer primary key, words varchar)");
    jdbc.batchUpdate(
        "insert into told values (?, ?)",
        IntStream.range(0, ROWS).mapToObj(id -> new Object[] {id, "word ".repeat(50)}).toList());
  }

  /// Each change reaches many pages, but never all that were written together.
  private static void change(JdbcTemplate jdbc, Random random) {
    List<Object[]> some =
        IntStream.range(0, ROWS / 100)
            .mapToObj(nth -> new Object[] {random.nextInt(ROWS)})
            .toList();
    jdbc.batchUpdate("update told set words = words || '.' where id = ?", some);
  }
}
