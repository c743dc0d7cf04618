package org.parley.explore.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownDaysTests {

  @Test
  void anOpenEndReachesAsFarAsItIsTold() {
    assertThat(since("2011-03", "2011-03-01", "2015-06-20"))
        .isEqualTo(new KnownDays(day("2011-03-01"), day("2015-06-20"), false, true));
  }

  @Test
  void whatIsToldToBeginLaterReachesToTheEndOfItsFirstDate() {
    assertThat(since("2018-06", "2018-06-01", "2018-05-04").last()).isEqualTo(day("2018-06-30"));
    assertThat(since("2018-06", "2018-06-01", null).last()).isEqualTo(day("2018-06-30"));
  }

  @Test
  void anOpenStartReachesNoFurtherBackThanTheDateThatIsNamed() {
    assertThat(KnownDays.upTo(day("2017-12-31"), "../2017-12"))
        .isEqualTo(new KnownDays(day("2017-12-01"), day("2017-12-31"), true, false));
  }

  private static KnownDays since(String start, String first, @Nullable String told) {
    return KnownDays.since(
        day(first), start + "/..", told == null ? null : Integer.valueOf(day(told)));
  }

  private static int day(String date) {
    return Math.toIntExact(LocalDate.parse(date).toEpochDay());
  }
}
