package org.parley.extract.grammar;

import java.util.List;
import org.parley.text.Patterns;
import org.parley.text.Span;

/// A sentence with its words and clauses.
///
/// @param span place in the text
/// @param tokens its words and signs
/// @param clauses its clauses, in order
public record Sentence(Span span, List<Token> tokens, List<Clause> clauses) {

  /// “8 May 2023: …; …”, an entry of a chronology.
  public boolean isEntry() {
    return tokens.size() > 1
        && tokens.get(0).tag().equals(Token.TIME)
        && Patterns.matches(tokens.get(1).text(), "[:–—-]");
  }

  /// The clause in which a token lies; the nearest one before where none holds it.
  public Clause clauseOf(int token) {
    Clause best = clauses.get(0);
    for (Clause clause : clauses) {
      if (clause.start() <= token) {
        best = clause;
      }
    }
    return best;
  }
}
