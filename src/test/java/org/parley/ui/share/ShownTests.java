package org.parley.ui.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.explore.filter.EventFilter;
import org.parley.ui.date.DayWindow;

class ShownTests {

  private final Shown year =
      new Shown(
          EventFilter.NONE.within(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31)), null);

  @Test
  void aFileOfAPeriodHoldsNoMoreThanPassesTheFilters() {
    assertThat(within("2015-11-20/2016-03-01").address("csv"))
        .isEqualTo("api/v1/export.csv?from=2016-01-01&to=2016-03-01");
    assertThat(within("2016-02-01/2016-03-01").address("csv"))
        .isEqualTo("api/v1/export.csv?from=2016-02-01&to=2016-03-01");
    assertThat(within("2016-02-01/2016-03-01").isNothing()).isFalse();
  }

  @Test
  void beyondTheDaysOfTheFilterThereIsNothing() {
    assertThat(within("2017-02-01/2017-03-01").isNothing()).isTrue();
    assertThat(year.isNothing()).isFalse();
    assertThat(new Shown(EventFilter.NONE, null).isNothing()).isFalse();
  }

  private Shown within(String period) {
    return year.within(DayWindow.parse(period));
  }
}
