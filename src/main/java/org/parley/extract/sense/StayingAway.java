package org.parley.extract.sense;

import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.VerbGroup;

/// “decided not to come”: what was done is that they did not come.
public final class StayingAway {

  private StayingAway() {}

  /// Whether a verb decides against turning up; “did not decide to come” decides nothing.
  public static boolean is(EventWords words, Sentence sentence, VerbGroup group) {
    return group.negated()
        && group.verbs().size() > 1
        && words.is("deciding", group.verbs().get(0))
        && words.is("appearing", group.lastVerb())
        && sentence.tokens().subList(group.heads().get(0), group.lastHead()).stream()
            .anyMatch(token -> token.lower().equals("not"));
  }
}
