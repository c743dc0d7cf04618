package org.parley.ui.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Telling;

class ClaimantsTests {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Daily | Daily",
        "Daily,Gazette | Daily and Gazette",
        "Daily,Daily | Daily",
        "Daily,Gazette,Herald | Daily, Gazette and Herald",
        "Daily,Gazette,Herald,Mail | Daily, Gazette and 2 more",
        "-,Gazette | “Title of a” and Gazette",
      })
  void namesSourcesByPublisherOrTitle(String publishers, String expected) {
    List<EventMention> mentions =
        Arrays.stream(publishers.split(",")).map(ClaimantsTests::mention).toList();

    assertThat(Claimants.names(mentions)).isEqualTo(expected);
  }

  private static EventMention mention(String publisher) {
    Telling telling = Telling.of("a", "Envoys met.");
    return (publisher.equals("-") ? telling : telling.by(publisher)).mention();
  }
}
