package org.parley.extract.headline.chunk;

import java.util.List;
import org.parley.extract.grammar.Token;

/// A few words of a sentence that stay or go together when it is shortened.
///
/// @param kind what they are
/// @param tokens the words; never empty
public record Chunk(Kind kind, List<Token> tokens) {

  /// What a chunk is.
  public enum Kind {
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

  public boolean is(Kind other) {
    return kind == other;
  }

  public Token first() {
    return tokens.get(0);
  }

  public Token last() {
    return tokens.get(tokens.size() - 1);
  }

  public int words() {
    return Wording.words(tokens);
  }
}
