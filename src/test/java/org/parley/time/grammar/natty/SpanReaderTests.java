package org.parley.time.grammar.natty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.time.grammar.Grammar;
import org.parley.time.grammar.natty.NattyTree.Steps;
import org.parley.time.grammar.natty.NattyTree.Written;
import org.parley.time.meaning.Anchor;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Feasts;
import org.parley.time.words.Tokenizer;
import org.parley.time.words.Tokens;
import org.parley.time.words.Unit;
import org.parley.time.words.Vocabulary;

class SpanReaderTests {

  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final Grammar GRAMMAR = new Grammar(VOCABULARY, Feasts.load(VOCABULARY));
  private static final Tokenizer TOKENIZER = new Tokenizer(VOCABULARY);

  private final SpanReader spans = new SpanReader();

  static Stream<Arguments> treesAndOurGrammar() {
    Anchor now = Anchor.PUBLICATION;
    return Stream.of(
        Arguments.of(
            "30 June 2012", new Written(2012, 6, 30, 0), new Calendar(2012, null, 6, 30, 0)),
        Arguments.of("Sept. 30", new Written(0, 9, 30, 0), new Calendar(0, null, 9, 30, 0)),
        Arguments.of(
            "Saturday, 30 June 2012",
            new Written(2012, 6, 30, 6),
            new Calendar(2012, null, 6, 30, 6)),
        Arguments.of("March 2011", new Written(2011, 3, 0, 0), new Calendar(2011, null, 3, 0, 0)),
        Arguments.of("December", new Steps(0, null, 0, 12), new Calendar(0, null, 12, 0, 0)),
        Arguments.of("Friday", new Steps(0, null, 5, 0), new Calendar(0, null, 0, 0, 5)),
        Arguments.of("last Friday", new Steps(-1, null, 5, 0), new Meaning.NearWeekday(5, -1, now)),
        Arguments.of("last June", new Steps(-1, null, 0, 6), new Meaning.NearMonth(6, -1, now)),
        Arguments.of("yesterday", new Steps(-1, Unit.DAY, 0, 0), new Meaning.NearDay(-1, now)),
        Arguments.of("tomorrow", new Steps(1, Unit.DAY, 0, 0), new Meaning.NearDay(1, now)),
        Arguments.of(
            "last week",
            new Steps(-1, Unit.WEEK, 0, 0),
            new Meaning.NearUnit(Unit.WEEK, -1, now, false)),
        Arguments.of(
            "next year",
            new Steps(1, Unit.YEAR, 0, 0),
            new Meaning.NearUnit(Unit.YEAR, 1, now, false)),
        Arguments.of(
            "three months ago",
            new Steps(-3, Unit.MONTH, 0, 0),
            new Meaning.Away(3, Unit.MONTH, -1, now)));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @MethodSource("treesAndOurGrammar")
  void nattyAndOurGrammarAgree(String words, NattyTree tree, Meaning meaning) {
    assertThat(NattyTree.of(words)).isEqualTo(tree);
    Tokens tokens = TOKENIZER.tokens(words);
    assertThat(GRAMMAR.phrases(tokens))
        .containsExactly(new Phrase(0, tokens.size() - (words.endsWith(".") ? 1 : 0), meaning));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2011",
        "the third quarter",
        "the 1990s",
        "a few years ago",
        "10 p.m. Friday",
        "3 May 12",
        "in August she",
        "March 5-7"
      })
  void nattyIsNotTakenWhereItReadsLessOrElse(String words) {
    assertThat(NattyTree.of(words)).isNull();
  }

  @Test
  void theValueIsNattys() {
    assertThat(read("30 June 2012", new Calendar(1999, null, 1, 1, 0)))
        .isEqualTo(new Calendar(2012, null, 6, 30, 0));
    assertThat(read("two weeks ago", new Meaning.Away(9, Unit.YEAR, 1, Anchor.PUBLICATION)))
        .isEqualTo(new Meaning.Away(2, Unit.WEEK, -1, Anchor.PUBLICATION));
  }

  @Test
  void theKindAndTheAnchorAreOurs() {
    Meaning told = new Meaning.NearUnit(Unit.WEEK, -1, Anchor.STORY);
    assertThat(read("last week", told)).isSameAs(told);
    Meaning length = new Meaning.Length("P5Y");
    assertThat(read("five years", length)).isSameAs(length);
    Meaning month = new Calendar(2011, null, 3, 0, 0);
    assertThat(read("March 3, 2011", month)).isSameAs(month);
  }

  private Meaning read(String words, Meaning ours) {
    Tokens tokens = TOKENIZER.tokens(words);
    return spans.read(tokens, new Phrase(0, tokens.size(), ours)).meaning();
  }
}
