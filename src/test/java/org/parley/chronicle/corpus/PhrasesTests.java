package org.parley.chronicle.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.chronicle.corpus.cut.Piece;
import org.parley.chronicle.merge.telling.Words;

class PhrasesTests {

  private static final Piece TRUCE = piece("The harbour truce was signed.");

  private final Phrases phrases =
      new Phrases(
          List.of(
              List.of(TRUCE, piece("Harbour truce, they shouted.")),
              List.of(piece("Nobody keeps the harbour truce.")),
              List.of(piece("Each harbour truce was kept.")),
              List.of(piece("A truce in the harbour?"))));

  @Test
  void weighsAPhraseByTheArticlesThatHaveIt() {
    assertThat(phrases.shared(piece("harbour truce"))).isCloseTo(Math.log(3), within(1e-9));
  }

  @Test
  void takesTheMeanOfTheDifferentPhrases() {
    assertThat(phrases.shared(TRUCE)).isCloseTo(Math.log(3) / 2, within(1e-9));
  }

  @Test
  void findsNothingSharedInUnknownPhrasesAndSingleWords() {
    assertThat(phrases.shared(piece("The ferry sank."))).isZero();
    assertThat(phrases.shared(piece("truce"))).isZero();
  }

  private static Piece piece(String text) {
    return new Piece(text, 0, false, List.of(), Words.inOrder(text));
  }
}
