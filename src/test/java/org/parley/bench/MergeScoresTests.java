package org.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Extractor;
import org.parley.lexicon.Lexicon;
import org.parley.time.TimeTagger;

class MergeScoresTests {

  private static final MergeScores MERGED =
      MergeScores.of(SampleScores.ofNotes(Samples.all(), new Names(Lexicon.standard())));

  /// The floor lies a little under what `./parley bench merge` shows; raise it when that rises.
  @Test
  void theChronicleBringsTellingsOfOneHappeningTogether() {
    assertThat(MERGED.pairs().f1()).as("pairs of mentions").isGreaterThan(0.925);
    assertThat(MERGED.perMention().f1()).as("per mention").isGreaterThan(0.95);
  }

  /// What the extractor misses or mistypes cannot be joined, so that this floor lies lower.
  @Test
  void theChronicleBringsTogetherWhatTheExtractorReads() {
    Extractor extractor = new Extractor(Lexicon.standard(), new TimeTagger());
    MergeScores read =
        MergeScores.of(SampleScores.of(extractor, Samples.all(), new Names(Lexicon.standard())));

    assertThat(read.pairs().f1()).as("pairs of mentions").isGreaterThan(0.83);
    assertThat(read.pairs().precision()).isGreaterThan(0.92);
  }

  @Test
  void theChronicleKeepsDifferentHappeningsApart() {
    assertThat(MERGED.pairs().precision()).isGreaterThan(0.96);
  }
}
