package org.parley.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;

import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.parley.archive.database.Compaction;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class WriteGateTests {

  private final PlatformTransactionManager transactions = mock(PlatformTransactionManager.class);
  private final Compaction compaction = mock(Compaction.class);
  private final WriteGate gate = new WriteGate(new TransactionTemplate(transactions), compaction);

  @Test
  void compactsOnceWhenAllIsCommitted() {
    assertThat(gate.<String>change(() -> gate.change(() -> "done"))).isEqualTo("done");

    InOrder order = inOrder(transactions, compaction);
    order.verify(transactions, times(2)).commit(any());
    order.verify(compaction).run();
    order.verifyNoMoreInteractions();
  }
}
