package org.parley.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.Span;
import org.parley.time.grammar.Grammar;
import org.parley.time.grammar.Phrase;
import org.parley.time.resolve.Reading;
import org.parley.time.resolve.Resolver;
import org.parley.time.words.Feasts;
import org.parley.time.words.Tokenizer;
import org.parley.time.words.Tokens;
import org.parley.time.words.Vocabulary;

/// Finds and resolves the time expressions of a text. Immutable and thread-safe; make one and keep
/// it.
///
/// ```java
/// TimeTagger tagger = new TimeTagger();
/// List<TimeExpression> found = tagger.tag("They met on Sunday.", LocalDate.of(2012, 3, 21));
/// found.getFirst().value(); // "2012-03-18"
/// ```
public final class TimeTagger {

  private final Tokenizer tokenizer;
  private final Grammar grammar;
  private final Feasts feasts;

  /// A tagger with the vocabulary of `data/time`.
  ///
  /// @throws IllegalStateException naming file and line of a bad entry
  public TimeTagger() {
    Vocabulary vocabulary = Vocabulary.load();
    this.feasts = Feasts.load(vocabulary);
    this.grammar = new Grammar(vocabulary, feasts);
    this.tokenizer = new Tokenizer(vocabulary);
  }

  /// The time expressions in order of place, never overlapping.
  ///
  /// @param text the text exactly as given
  /// @param published publication date; without it relative dates keep what is unknown unknown
  ///   (`XXXX-02-02`)
  public List<TimeExpression> tag(String text, @Nullable LocalDate published) {
    Tokens tokens = tokenizer.tokens(text);
    Resolver resolver = new Resolver(tokens, published, feasts);
    List<TimeExpression> found = new ArrayList<>();
    for (Phrase phrase : grammar.phrases(tokens)) {
      found.add(expression(tokens, phrase, resolver.read(phrase)));
    }
    return found;
  }

  private static TimeExpression expression(Tokens tokens, Phrase phrase, Reading reading) {
    Span span = new Span(tokens.start(phrase.start()), tokens.end(phrase.end() - 1));
    String words = span.of(tokens.text());
    String reason = "‘" + words.replaceAll("\\s+", " ") + "’ → " + reading.why();
    Resolution resolution =
        new Resolution(reading.rule(), reason, reading.confidence(), reading.alternatives());
    return new TimeExpression(
        span, words, reading.kind(), reading.value(), reading.date(), resolution);
  }
}
