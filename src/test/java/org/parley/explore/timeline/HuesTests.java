package org.parley.explore.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.explore.LaneMode;
import org.parley.lexicon.Lexicon;

class HuesTests {

  private final Hues hues = new Hues(Lexicon.standard());

  @Test
  void theOrderOfLanesChangesNoColour() {
    List<String> lanes = List.of("astana", "geneva", "security-council", "vienna", "other");
    assertThat(hues.of(LaneMode.PLATFORM, lanes.reversed()))
        .isEqualTo(hues.of(LaneMode.PLATFORM, lanes));
  }

  @Test
  void aTrackKeepsItsColourWhenAnotherOneTakesThePlaceOfAThird() {
    Map<String, Integer> before = platforms("geneva", "astana", "vienna", "arab-league");
    Map<String, Integer> after = platforms("sochi", "astana", "geneva", "arab-league");
    assertThat(after).containsEntry("geneva", before.get("geneva"));
    assertThat(after).containsEntry("astana", before.get("astana"));
    assertThat(after).containsEntry("arab-league", before.get("arab-league"));
  }

  @Test
  void noTwoLanesHaveOneColourAndTheOthersHaveNone() {
    Map<String, Integer> seven =
        hues.of(LaneMode.SOURCE, List.of("a", "h", "o", "v", "Wire", "Desk", "Post", "other"));
    assertThat(seven.values()).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
    assertThat(seven).doesNotContainKey("other");
    assertThat(platforms("sochi", "three-way").values()).doesNotHaveDuplicates();
  }

  @Test
  void aLaneAloneHasTheSameColourAsAmongOthers() {
    for (String type : List.of("meet", "talk", "ceasefire")) {
      assertThat(hues.of(LaneMode.TYPE, List.of(type)))
          .containsEntry(
              type, hues.of(LaneMode.TYPE, List.of("talk", "ceasefire", "meet")).get(type));
    }
  }

  private Map<String, Integer> platforms(String... keys) {
    return hues.of(LaneMode.PLATFORM, List.of(keys));
  }
}
