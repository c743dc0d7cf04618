package org.parley.chronicle.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeywordsTests {

  private final Keywords keywords = new Keywords(List.of("lake", " accord "));

  @Test
  void passagesWithAKeywordAreOnTopicAndTheirArticleInPart() {
    assertThat(
            keywords.onTopic(null, List.of("The Lakes rose.", "a", "b", "c", "d", "e", "f", "g")))
        .containsExactly(1, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5);
  }

  @Test
  void keywordsBeginWords() {
    assertThat(keywords.onTopic(null, List.of("A flake of snow.", "Snow."))).containsOnly(0);
  }

  @Test
  void theTitleSpeaksForTheWholeArticle() {
    assertThat(keywords.onTopic("The accord", List.of("It was kept."))).containsExactly(1);
  }

  @Test
  void withoutKeywordsEverythingIsOnTopic() {
    assertThat(new Keywords(List.of("")).onTopic(null, List.of("Anything."))).containsExactly(1);
  }
}
