package org.parley.chronicle.merge.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTests {

  @ParameterizedTest(name = "“{0}” rather than “{1}”")
  @CsvSource(
      delimiter = '|',
      value = {
        "The Security Council adopted resolution 2254 | They adopted",
        "Russia and Turkey agreed on a zone in Idlib | The two leaders concluded in Sochi",
        "The communique of Geneva was adopted | The communique",
        "World powers agreed on a government | Communique of June 30, 2012",
        "World powers agreed on a government | Two powers settled on it",
        "A seventh meeting was held in Astana | The seventh was held",
        "Syria promised to list its weapons | Of talks the two announced that Syria would list its weapons",
        "The seventh round opened in Geneva | Its present date was set in Astana at the end",
      })
  void prefersWordsThatStandAlone(String better, String worse) {
    assertThat(Headline.worth(better)).isGreaterThan(Headline.worth(worse));
  }
}
