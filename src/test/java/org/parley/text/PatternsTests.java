package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternsTests {

  @ParameterizedTest(name = "{0} as {1} -> {2}")
  @CsvSource(
      delimiter = ';',
      value = {"NNS; NNS?|JJ; true", "NNPS; NNS?|JJ; false", "JJ; NNS?|JJ; true"})
  void theWholeTextIsAsThePatternSays(String text, String pattern, boolean expected) {
    assertThat(Patterns.matches(text, pattern)).isEqualTo(expected);
    assertThat(Patterns.matches(text, pattern)).isEqualTo(text.matches(pattern));
  }
}
