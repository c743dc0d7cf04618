package org.parley.archive.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class UnfinishedCommitsTests {

  @TempDir Path folder;

  /// A kill in the middle of a commit: what was noted stays true for all rows, and none stays
  /// locked.
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whatWasNotedAsCommittedIsCommitted() throws Exception {
    breakOffACommit();

    try (Connection connection = open("left")) {
      assertThat(UnfinishedCommits.finish(connection)).isOne();
      assertThat(count(connection, "select count(*) from note")).isEqualTo(4000);
      assertThat(count(connection, "select count(*) from note where said = 'new'")).isEqualTo(4000);
      update(connection, "update note set said = 'newer'");
      assertThat(UnfinishedCommits.finish(connection)).isZero();
    }
    try (Connection connection = open("left")) {
      assertThat(UnfinishedCommits.finish(connection)).isZero();
      assertThat(count(connection, "select count(*) from note where said = 'newer'"))
          .isEqualTo(4000);
    }
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aStartFinishesThemBeforeAnythingElseLooks() throws Exception {
    breakOffACommit();
    Files.move(folder.resolve("left.mv.db"), folder.resolve("parley.mv.db"));
    GenericApplicationContext context = new GenericApplicationContext();
    context.setEnvironment(
        new MockEnvironment()
            .withProperty("parley.data", folder.toString())
            .withProperty("spring.datasource.url", url("parley"))
            .withProperty("spring.datasource.username", "parley"));

    new DataFolderCheck().initialize(context);

    try (Connection connection = open("parley")) {
      assertThat(UnfinishedCommits.finish(connection)).isZero();
      assertThat(count(connection, "select count(*) from note where said = 'new'")).isEqualTo(4000);
    }
  }

  /// Leaves a copy of a file as it is when a transaction is noted as committed, and no row is
  /// marked yet.
  private void breakOffACommit() throws Exception {
    try (Connection writer = open("whole");
        Connection other = open("whole")) {
      update(writer, "create table note (id int primary key, said varchar)");
      update(writer, "insert into note select x, 'old' from system_range(1, 5000)");
      writer.setAutoCommit(false);
      update(writer, "update note set said = 'new'");
      update(writer, "delete from note where id > 4000");
      noteAsCommitted(writer);
      update(other, "checkpoint sync");
      Files.copy(folder.resolve("whole.mv.db"), folder.resolve("left.mv.db"));
      update(other, "shutdown immediately");
    } catch (SQLException closed) {
      assertThat(closed.getMessage()).contains("closed");
    }
  }

  private static void noteAsCommitted(Connection connection) throws Exception {
    SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    Transaction transaction = session.getTransaction();
    TransactionStore store = session.getDatabase().getStore().getTransactionStore();
    Method note =
        TransactionStore.class.getDeclaredMethod("markUndoLogAsCommitted", int.class, long.class);
    note.setAccessible(true);
    note.invoke(store, transaction.getId(), 1L);
  }

  private Connection open(String name) throws SQLException {
    return DriverManager.getConnection(url(name), "parley", "");
  }

  private String url(String name) {
    return "jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0";
  }

  private static void update(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static int count(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
