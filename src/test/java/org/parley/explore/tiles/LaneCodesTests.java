package org.parley.explore.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LaneCodesTests {

  @Test
  void theMostFrequentStandFirstAndAllOthersShareTheLast() {
    LaneCodes lanes = lanes("vienna", "geneva", "geneva", null);

    assertThat(lanes.keys()).containsExactly("geneva", "vienna", "other");
    assertThat(lanes.bits(1)).isEqualTo(0b001);
    assertThat(lanes.bits(3)).isEqualTo(0b100);
  }

  @Test
  void whatIsCalledOtherItselfStandsAmongTheOthers() {
    LaneCodes lanes = lanes("other", "other", "geneva");

    assertThat(lanes.keys()).containsExactly("geneva", "other");
    assertThat(lanes.bits(0)).isEqualTo(0b10);
  }

  private static LaneCodes lanes(@Nullable String... platforms) {
    MadeColumns made = new MadeColumns();
    for (int at = 0; at < platforms.length; at++) {
      made.add("e" + at, at, at, 0.5, platforms[at]);
    }
    return LaneCodes.platforms(made.build());
  }
}
