package org.parley.ui.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
        "Due on Monday, held on Friday. | Friday;Monday |"
            + " Due on <em>Monday</em>, held on <em>Friday</em>.",
        "They <b>met</b> in May. | in May | They &lt;b&gt;met&lt;/b&gt; <em>in May</em>.",
        "A & B met <5 May>. | <5 May> | A &amp; B met <em>&lt;5 May&gt;</em>.",
      },
      delimiter = '|')
  void timeWordsAreEmphasisedAndTheRestEscaped(String quote, @Nullable String words, String html) {
    List<String> parts = words == null ? List.of() : List.of(words.split(";"));
    assertThat(Quotes.emphasise(quote, parts)).isEqualTo(html);
  }
}
