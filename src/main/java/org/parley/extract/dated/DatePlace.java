package org.parley.extract.dated;

import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.Sense;
import org.parley.time.TimeExpression;

/// A date where it stands.
///
/// @param index which sentence of the article it is
/// @param token the token of the date
/// @param time what it means
record DatePlace(int index, Sentence sentence, Token token, TimeExpression time) {

  /// What a clause tells of that date.
  Draft draft(Clause clause, Sense sense) {
    return draft(clause, sense, time);
  }

  /// What a clause tells of a date that follows from it.
  Draft draft(Clause clause, Sense sense, TimeExpression meant) {
    return new Draft(index, sentence, clause, sense, false, meant, Draft.Anchor.EXPLICIT);
  }
}
