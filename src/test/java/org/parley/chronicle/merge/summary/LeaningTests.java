package org.parley.chronicle.merge.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaningTests {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "They met again in June. | true",
        "But the talks went on. | true",
        "It's the first visit. | true",
        "Envoys met in June. | false",
        "Italy received both sides. | false",
        "In June the envoys met. | false",
      })
  void knowsASentenceThatNeedsTheOneBefore(String sentence, boolean leans) {
    assertThat(Leaning.isSentence(sentence)).isEqualTo(leans);
  }
}
