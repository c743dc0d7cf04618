package org.parley.chronicle.merge.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.chronicle.Telling;
import org.parley.chronicle.merge.Cluster;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.TypeTraits;
import org.parley.lexicon.Lexicon;

class HeadlineTests {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final TypeTraits TYPES = TypeTraits.standard();

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

  @Test
  void aBetterOneThatGivesAnotherDateIsNotTaken() {
    assertThat(
            headline(
                opened("a", "The talks opened", "2031-03-04"),
                opened("b", "The talks opened", "2031-03-04"),
                opened("c", "The UN envoy opened the Oslo talks", "2031-03-07")))
        .isEqualTo("The talks opened");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"2031-03-04", "2031-03", "2031"})
  void aBetterOneThatGivesTheSameDateLessExactlyIsTaken(String date) {
    assertThat(
            headline(
                opened("a", "The talks opened", "2031-03-04"),
                opened("b", "The UN envoy opened the Oslo talks", date)))
        .isEqualTo("The UN envoy opened the Oslo talks");
  }

  @Test
  void aBetterOneWithoutDateIsTaken() {
    assertThat(
            headline(
                opened("a", "The talks opened", "2031-03-04"),
                Telling.of("b", "The UN envoy opened the Oslo talks").published("2031-03-20")))
        .isEqualTo("The UN envoy opened the Oslo talks");
  }

  private static Telling opened(String article, String headline, String date) {
    return Telling.of(article, headline).on(date).published("2031-03-20");
  }

  private static String headline(Telling... tellings) {
    return Summary.of(
            Cluster.of(
                Stream.of(tellings)
                    .map(one -> Happening.of(one.mention(), LEXICON, TYPES))
                    .toList(),
                Map.of()))
        .headline();
  }
}
