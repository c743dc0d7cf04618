package org.parley.time.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.time.grammar.Grammar;
import org.parley.time.meaning.Phrase;
import org.parley.time.resolve.Resolver;

/// Shows that the work grows with the length of the text, whatever stands in it: it counts the
/// looks at the text and never the time.
class LinearityTests {

  /// Looks at the text that one character may cost.
  private static final long MOST_LOOKS = 60;

  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final Feasts FEASTS = Feasts.load(VOCABULARY);
  private static final Grammar GRAMMAR = new Grammar(VOCABULARY, FEASTS);

  /// A kind of text in any size.
  record Kind(String name, IntFunction<String> text) {

    @Override
    public String toString() {
      return "“" + name.strip() + "”";
    }
  }

  static Stream<Kind> worst() {
    Stream<Kind> repeated =
        Stream.of(
                "may march second sat ",
                "the early ",
                "twenty-",
                "one hundred and ",
                "2012-",
                "12/",
                "12:",
                "2012 – ",
                "3rd ",
                "'80s ",
                "Monday, ",
                "On Friday, May 5, 2012, ",
                "from 3 to 4 March and ",
                "late in early mid-",
                "a ",
                "the last two and a half ",
                "June\n",
                "\n\n",
                "January 2 - will meet\n",
                "a.b.",
                "every other ",
                "the second Tuesday of March 1999 and ",
                "Eid al-",
                "Q3 ",
                "1,",
                "1.",
                "٣ يناير ",
                "12 Ramadan 1433 (",
                "3, 5, ",
                "on 3 and 5 ",
                "June 3 and ",
                "two days after ",
                "the day before ",
                "2012-W12-",
                "2011/12/",
                "on the 15th of ",
                "from 3 January until ",
                "17:00 Damascus ",
                "had been due to ",
                "June, ",
                "🕊 ")
            .map(unit -> new Kind(unit, unit::repeat));
    Stream<Kind> grown =
        Stream.of(
            new Kind("numbers", LinearityTests::numbers),
            new Kind("one token", n -> "May " + "x".repeat(n) + " Monday"),
            new Kind("one number", n -> "May " + "1".repeat(n) + " Monday"),
            new Kind("one gap", n -> "May 3," + " ".repeat(n) + "2012"),
            new Kind("a date and no end of its sentence", n -> "word ".repeat(n) + "on Monday"));
    return Stream.concat(grown, repeated);
  }

  private static String numbers(int n) {
    return IntStream.range(0, n).mapToObj(String::valueOf).collect(Collectors.joining(", "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("worst")
  void twiceTheTextCostsTwiceTheWork(Kind kind) {
    long once = work(kind.text().apply(5_000));
    long twice = work(kind.text().apply(10_000));
    assertThat(twice).isLessThanOrEqualTo(once * 21 / 10);
  }

  @Test
  void aMegabyteOfDoubtfulWordsCostsAFixedNumberOfLooksACharacter() {
    String text = "may march second sat ".repeat(50_000);
    assertThat(work(text)).isLessThanOrEqualTo(MOST_LOOKS * text.length());
  }

  private static long work(String text) {
    CountingTokens tokens = new CountingTokens(text);
    new Tokenizer(VOCABULARY).fill(tokens);
    List<Phrase> phrases = GRAMMAR.phrases(tokens);
    Resolver resolver = new Resolver(tokens, phrases, LocalDate.of(2012, 3, 21), FEASTS);
    phrases.forEach(resolver::read);
    return Math.max(1, tokens.asked());
  }
}
