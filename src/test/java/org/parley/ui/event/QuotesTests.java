package org.parley.ui.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTests {

  @ParameterizedTest(name = "{0} / {1} -> {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "They met on Sunday. | on Sunday | They met <em>on Sunday</em>.",
        "They met. | on Sunday | They met.",
        "They met. | - | They met.",
        "They <b>met</b> in May. | in May | They &lt;b&gt;met&lt;/b&gt; <em>in May</em>.",
        "A & B met <5 May>. | <5 May> | A &amp; B met <em>&lt;5 May&gt;</em>.",
      },
      delimiter = '|')
  void timeWordsAreEmphasisedAndTheRestEscaped(String quote, String words, String html) {
    assertThat(Quotes.emphasise(quote, words)).isEqualTo(html);
  }
}
