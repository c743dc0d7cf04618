package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Runs `data/text/abbreviations.yaml`.
class AbbreviationsTests {

  private final Abbreviations abbreviations = Abbreviations.load();

  @ParameterizedTest(name = "{0} then {1} -> {2}")
  @CsvSource({
    "with Gov., B, true",
    "resolution no., O, true",
    "Lt.Gen., H, true",
    "J., B, true",
    "of Acme Corp., w, true",
    "of Acme Corp., W, false",
    "in the U.S., 1, true",
    "that was so., N, false",
    "and so did I., N, false"
  })
  void aSentenceGoesOnBehindAnAbbreviation(String text, char next, boolean goesOn) {
    assertThat(abbreviations.goesOn(text, text.length(), next)).isEqualTo(goesOn);
  }
}
