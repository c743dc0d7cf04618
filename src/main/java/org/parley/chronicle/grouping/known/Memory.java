package org.parley.chronicle.grouping.known;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.store.LinkTable;
import org.parley.chronicle.store.MentionTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps what is known of the tables from one change to the next, as long as changes follow each
/// other. After a pause, a change that came to nothing, or when it is very much, all is forgotten
/// and read again when it is asked for.
@Component
public class Memory {

  /// Twice what is kept for one mention with its links, in bytes.
  private static final long EACH = 8 << 10;

  /// More mentions are not kept beyond a change, so that room is left for other work.
  private static final long MOST = Runtime.getRuntime().maxMemory() / EACH;

  private static final Executor AFTER_A_PAUSE =
      CompletableFuture.delayedExecutor(30, TimeUnit.SECONDS);

  private final MentionTable mentions;
  private final LinkTable links;
  private @Nullable Knowledge kept;
  private int changes;

  Memory(MentionTable mentions, LinkTable links) {
    this.mentions = mentions;
    this.links = links;
  }

  /// What is known at the beginning of a change, to be altered by it. Only one change goes on at a
  /// time; without an open transaction nothing is kept.
  ///
  /// @param preparation how a mention is prepared for comparing
  public synchronized Knowledge recall(Function<EventMention, Happening> preparation) {
    Knowledge known = kept;
    if (known == null || !known.isRight()) {
      known = new Knowledge(mentions, links, preparation);
    }
    changes++;
    kept = TransactionSynchronizationManager.isSynchronizationActive() ? known : null;
    if (kept != null) {
      TransactionSynchronizationManager.registerSynchronization(new Ending(known));
    }
    return known;
  }

  private synchronized void forget() {
    kept = null;
  }

  private synchronized void forgetAfter(int change) {
    if (change == changes) {
      kept = null;
    }
  }

  private final class Ending implements TransactionSynchronization {

    private final Knowledge known;

    Ending(Knowledge known) {
      this.known = known;
    }

    @Override
    public void afterCompletion(int status) {
      if (status != STATUS_COMMITTED || known.mentions().size() > MOST) {
        forget();
      } else {
        int change = changes;
        AFTER_A_PAUSE.execute(() -> forgetAfter(change));
      }
    }
  }
}
