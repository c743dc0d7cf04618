package org.parley.archive.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionStore;

/// Finishes what a crash broke off in the middle of a commit.
///
/// H2 (2.5.252) notes that a transaction is committed, and then marks row by row. Of one that was
/// broken off in between it finds the note at the next start, takes it for done and leaves it: the
/// rows that were not marked yet are read as before, and whoever changes one waits for ever. It has
/// a method that goes on, which it does not call and does not open to others.
final class UnfinishedCommits {

  private UnfinishedCommits() {}

  /// Finishes them, right after the database was opened, while nobody else uses it.
  ///
  /// @return how many there were
  /// @throws DamagedException when what is to be done cannot be read
  static int finish(Connection connection) throws SQLException {
    SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    TransactionStore store = session.getDatabase().getStore().getTransactionStore();
    int finished = 0;
    for (Transaction transaction : store.getOpenTransactions()) {
      if (transaction.getStatus() == Transaction.STATUS_COMMITTED) {
        finish(store, transaction);
        finished++;
      }
    }
    return finished;
  }

  private static void finish(TransactionStore store, Transaction transaction) {
    try {
      call(TransactionStore.class, "commit", Transaction.class, boolean.class)
          .invoke(store, transaction, true);
      call(TransactionStore.class, "endTransaction", Transaction.class, boolean.class)
          .invoke(store, transaction, true);
    } catch (InvocationTargetException e) {
      throw new DamagedException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Another version of H2 than the one this is made for", e);
    }
  }

  private static Method call(Class<?> type, String name, Class<?>... parameters)
      throws NoSuchMethodException {
    Method method = type.getDeclaredMethod(name, parameters);
    method.setAccessible(true);
    return method;
  }

  /// Says that the file cannot be read where it should be.
  static final class DamagedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedException(Throwable cause) {
      super("A transaction that a crash broke off cannot be finished", cause);
    }
  }
}
