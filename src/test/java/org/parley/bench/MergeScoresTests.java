package org.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.lexicon.Lexicon;

class MergeScoresTests {

  private static final MergeScores MERGED =
      MergeScores.of(SampleScores.ofNotes(Samples.all(), new Names(Lexicon.standard())));

  /// The floor lies a little under what `./parley bench merge` shows; raise it when that rises.
  @Test
  void theChronicleBringsTellingsOfOneHappeningTogether() {
    assertThat(MERGED.pairs().f1()).as("pairs of mentions").isGreaterThan(0.9);
    assertThat(MERGED.perMention().f1()).as("per mention").isGreaterThan(0.94);
  }

  @Test
  void theChronicleKeepsDifferentHappeningsApart() {
    assertThat(MERGED.pairs().precision()).isGreaterThan(0.94);
  }
}
