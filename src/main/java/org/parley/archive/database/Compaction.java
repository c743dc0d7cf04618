package org.parley.archive.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Keeps the file of the database small while work goes on.
///
/// H2 writes every changed page to a new place and uses the old one again only when all that was
/// written together with it is out of use. It moves what is left behind by itself, but not when it
/// writes each change at once, as ours does.
@Component
public class Compaction {

  private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

  /// So much of what was written may be out of use, in percent of what is left.
  private static final int USED = 50;

  /// So many bytes are moved at once, and so many times after one change.
  private static final int PORTION = 16 << 20;

  private static final int MOST = 4;

  private final JdbcTemplate jdbc;

  Compaction(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Moves together what is in use, if much around it is not. No transaction may be open. Nothing
  /// depends on it, so that a failure is only told.
  public void run() {
    ConnectionCallback<Boolean> run = connection -> run(store(connection));
    try {
      jdbc.execute(run);
    } catch (RuntimeException e) {
      LOG.warn("The database could not be compacted", e);
    }
  }

  private static MVStore store(Connection connection) throws SQLException {
    JdbcConnection own = connection.unwrap(JdbcConnection.class);
    return ((SessionLocal) own.getSession()).getDatabase().getStore().getMvStore();
  }

  private static boolean run(MVStore store) {
    int portion = 0;
    while (portion < MOST && store.compact(USED, PORTION)) {
      store.commit();
      portion++;
    }
    return portion > 0;
  }
}
