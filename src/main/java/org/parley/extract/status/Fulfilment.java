package org.parley.extract.status;

import org.jspecify.annotations.Nullable;
import org.parley.extract.Modality;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.sense.EventWords;
import org.parley.text.Patterns;

/// What became of a plan that a relative clause tells: “the truce that was to begin on Monday did
/// not hold”.
final class Fulfilment {

  private final EventWords words;

  Fulfilment(EventWords words) {
    this.words = words;
  }

  /// `null` when the sentence does not say.
  @Nullable Modality of(Draft draft) {
    Clause plan = draft.clause;
    int next = plan.index() + 1;
    boolean hangs =
        Patterns.matches(plan.opener(), "that|which") && plan.subjectEnd() <= plan.start();
    if (!hangs || next >= draft.sentence.clauses().size()) {
      return null;
    }
    Clause main = draft.sentence.clauses().get(next);
    boolean told =
        main.hasSubject()
            && main.subjectStart() == plan.subjectStart()
            && main.hasVerb()
            && main.group().isFinite()
            && main.group().isPast()
            && words.is("course", main.group().lastVerb());
    return told ? main.group().negated() ? Modality.DENIED : Modality.HAPPENED : null;
  }
}
