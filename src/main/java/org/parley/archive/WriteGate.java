package org.parley.archive;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.parley.archive.database.Compaction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The one door through which articles and chronicle are changed: one writer at a time, one
/// transaction each, held until committed. Readers never wait.
@Component
public class WriteGate {

  /// Fair, so that a person's change gets in between the steps of a long work.
  private final ReentrantLock lock = new ReentrantLock(true);

  private final TransactionTemplate transaction;

  private final Compaction compaction;

  WriteGate(TransactionTemplate transaction, Compaction compaction) {
    this.transaction = transaction;
    this.compaction = compaction;
  }

  /// Runs a change; all of it happens, or nothing. May be called again inside.
  public <T> T change(Supplier<T> change) {
    lock.lock();
    try {
      T result = transaction.execute(status -> change.get());
      if (lock.getHoldCount() == 1) {
        compaction.run();
      }
      return result;
    } finally {
      lock.unlock();
    }
  }
}
