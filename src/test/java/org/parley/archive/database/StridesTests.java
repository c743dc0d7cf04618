package org.parley.archive.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StridesTests {

  @Test
  void growsWithWhatIsThereBetweenTheLeastAndFiveTimesAsMany() {
    AtomicInteger known = new AtomicInteger();
    Strides strides = new Strides(200, known::get);

    assertThat(strides.next()).isEqualTo(200);
    known.set(2000);
    assertThat(strides.next()).isEqualTo(500);
    known.set(10_000);
    assertThat(strides.next()).isEqualTo(1000);
  }

  @Test
  void reachesTenTimesAsManyArticlesInFarFewerThanTenTimesAsManyTransactions() {
    assertThat(transactions(1000)).isEqualTo(5);
    assertThat(transactions(10_000)).isLessThan(20);
  }

  private static int transactions(int articles) {
    AtomicInteger known = new AtomicInteger();
    Strides strides = new Strides(200, known::get);
    int count = 0;
    while (known.get() < articles) {
      known.addAndGet(strides.next());
      count++;
    }
    return count;
  }
}
