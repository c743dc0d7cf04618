package org.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorTests {

  private final Actor coalition =
      Lexicon.standard().actor("syrian-national-coalition").orElseThrow();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2012-10-30, false",
    "2012-11-11, true",
    "2011, false",
    "2012, true",
    "2012%, true",
    "2011~, false",
    "2011-03/2013-02, true",
    "2011-03/2012-02, false",
    "2011-03/.., true",
    "XXXX-02-02, true",
    "'', true"
  })
  void existsFromItsFoundingOn(String edtf, boolean exists) {
    assertThat(coalition.existsBy(edtf)).isEqualTo(exists);
  }
}
