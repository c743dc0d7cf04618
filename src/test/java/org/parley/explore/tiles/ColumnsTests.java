package org.parley.explore.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnsTests {

  private static final Row.Told TOLD =
      new Row.Told("Envoys postpone the talks", "2016-03", "16801 16802", true);

  @Test
  void givesEveryRowBackAsItWasHoweverManyThereAre() {
    ColumnsBuilder builder = new ColumnsBuilder(Columns.Words.empty());
    IntStream.range(0, 5_000).mapToObj(ColumnsTests::row).forEach(builder::add);
    Columns columns = builder.build();

    assertThat(IntStream.range(0, columns.size()).mapToObj(columns::row))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 5_000).mapToObj(ColumnsTests::row).toList());
  }

  private static Row row(int at) {
    return new Row(
        "e" + at,
        TOLD,
        new KnownDays(at / 7, at / 7 + at % 3, at % 5 == 0, at % 5 == 1),
        at / 5_000.0,
        at % 4 == 0 ? null : "platform-" + at % 4,
        "meet",
        at % 3 == 0 ? null : "place-" + at % 3,
        at % 5,
        at % 4,
        1 + at % 6);
  }
}
