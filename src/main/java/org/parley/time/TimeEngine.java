package org.parley.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.time.grammar.Grammar;
import org.parley.time.meaning.Phrase;
import org.parley.time.resolve.Resolver;
import org.parley.time.words.Feasts;
import org.parley.time.words.Tokenizer;
import org.parley.time.words.Tokens;
import org.parley.time.words.Vocabulary;

/// Vocabulary, grammar and resolver in one. Loaded once, immutable.
final class TimeEngine {

  private static final class Holder {
    static final TimeEngine ENGINE = new TimeEngine();
  }

  private final Tokenizer tokenizer;
  private final Grammar grammar;
  private final Feasts feasts;

  private TimeEngine() {
    Vocabulary vocabulary = Vocabulary.load();
    this.feasts = Feasts.load(vocabulary);
    this.grammar = new Grammar(vocabulary, feasts);
    this.tokenizer = new Tokenizer(vocabulary);
  }

  /// The engine over the files of `data/time`.
  ///
  /// @throws IllegalStateException naming file and line of a bad entry
  static TimeEngine standard() {
    return Holder.ENGINE;
  }

  Tokens tokens(String text) {
    return tokenizer.tokens(text);
  }

  List<Phrase> phrases(Tokens tokens) {
    return grammar.phrases(tokens);
  }

  Resolver resolver(Tokens tokens, List<Phrase> phrases, @Nullable LocalDate published) {
    return new Resolver(tokens, phrases, published, feasts);
  }
}
