package org.parley.extract.actors;

import java.util.List;
import org.parley.extract.Participant;
import org.parley.extract.Participant.Role;
import org.parley.extract.TypeGroup;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Token;
import org.parley.lexicon.Actor;
import org.parley.text.Patterns;

/// Whose office it is that a pronoun says: “his resignation took effect”, “her appointment was
/// announced”.
public final class Owners {

  private Owners() {}

  /// Adds the person named last before, where nobody else is known to take part.
  public static void add(ArticleText article, Draft draft) {
    boolean told = !draft.nominal && draft.clause.hasSubject();
    boolean known = draft.actors.stream().anyMatch(one -> one.role() != Role.MENTIONED);
    if (!told || known || !TypeGroup.OFFICE.has(draft.sense.type())) {
      return;
    }
    Token owner = draft.sentence.tokens().get(draft.clause.subjectStart());
    if (!Patterns.matches(owner.lower(), "his|her")) {
      return;
    }
    Actor person =
        article.actor(Coreference.last(article, owner.span(), List.of(Actor.Kind.PERSON), false));
    if (person != null) {
      draft.join(new Participant(person.id(), person.name(), Role.INITIATOR, owner.span()));
    }
  }
}
