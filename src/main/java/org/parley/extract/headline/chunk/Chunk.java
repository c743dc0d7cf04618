package org.parley.extract.headline;

import java.util.List;
import org.parley.extract.grammar.Token;

/// A few words of a sentence that stay or go together when it is shortened.
///
/// @param kind what they are
/// @param tokens the words; never empty
record Chunk(Kind kind, List<Token> tokens) {

  /// What a chunk is.
  enum Kind {
    /// A noun phrase without what follows it.
    NOUN,
    /// “of” with its noun phrase.
    OF,
    /// Another preposition with its noun phrase.
    PREPOSITION,
    /// A verb with its helpers.
    VERB,
    /// An adverb or particle.
    ADVERB,
    /// A date with its preposition.
    TIME,
    /// A word that joins: “and”, “that”, “whether”.
    LINK,
    /// A comma or another sign.
    SIGN,
    /// A clause said aside.
    ASIDE
  }

  boolean is(Kind other) {
    return kind == other;
  }

  Token first() {
    return tokens.get(0);
  }

  Token last() {
    return tokens.get(tokens.size() - 1);
  }

  int words() {
    return Wording.words(tokens);
  }
}
