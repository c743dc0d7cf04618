package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTests {

  private final SentenceSplitter splitter = new SentenceSplitter();

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoy left. He will return. | 2",
        "Gen. Karim met Lt. Col. Haddad in Homs. They spoke briefly. | 2",
        "The talks open on Feb. 16 in Geneva. | 1",
        "J. K. Marlow of the U.S. State Department spoke. Nobody replied. | 2",
        "GENEVA, Feb 16 (Desk) - The talks opened. They closed again. | 3",
        "BEIRUT (Desk) -- Fighting went on. | 2",
        "It rose 2.5 percent. Why? Nobody knows! | 3",
        "Tripoli broke off the talks on October 3. Their last accord dates from May. | 2",
        "They meet on Feb. 4. Ministers will follow. | 2",
        "The talks open on Feb. 4. after a week's delay. | 1",
      })
  void cutsSentences(String text, int count) {
    assertThat(split(text)).hasSize(count);
  }

  @Test
  void endsASentenceAtALineBreakUnlessTheNextLineGoesOnInLowerCase() {
    assertThat(split("Talks resume\nThe envoy came to\nthe city on Monday"))
        .containsExactly("Talks resume", "The envoy came to\nthe city on Monday");
  }

  @Test
  void findsNothingInWhiteSpace() {
    assertThat(split(" \n\t\n")).isEmpty();
  }

  @Test
  void givesTheSameSentencesOnEveryThread() throws Exception {
    String text = "Mr. Haddad spoke. The U.N. listened. It was Feb. 3. ".repeat(50);
    List<Span> expected = splitter.split(text);
    try (var pool = Executors.newFixedThreadPool(4)) {
      for (var answer :
          pool.invokeAll(
              IntStream.range(0, 40)
                  .mapToObj(
                      i -> (java.util.concurrent.Callable<List<Span>>) () -> splitter.split(text))
                  .toList())) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    }
  }

  private List<String> split(String text) {
    return splitter.split(text).stream().map(span -> span.of(text)).toList();
  }
}
