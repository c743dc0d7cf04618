package org.parley.extract.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Participant;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Actor;
import org.parley.text.Patterns;

/// Who takes part although another clause of the sentence names them: the attacker in “died when
/// forces stormed the town”, the body that someone leaves, the addressee of a draft's demands.
public final class FurtherActors {

  private static final EventWords WORDS = EventWords.standard();

  private final Participants participants;

  public FurtherActors(Participants participants) {
    this.participants = participants;
  }

  public void add(ArticleText article, Draft draft) {
    switch (draft.sense.type()) {
      case "attack", "battle" -> attackers(article, draft);
      case "resign", "appoint" -> {
        bodies(article, draft);
        servedBody(article, draft);
      }
      case "propose", "resolution" -> addressees(article, draft);
      default -> {
        // named in their own clause only
      }
    }
    states(article, draft);
  }

  private void attackers(ArticleText article, Draft draft) {
    boolean known = draft.actors.stream().anyMatch(a -> a.role() == Participant.Role.INITIATOR);
    for (Clause clause : draft.sentence.clauses()) {
      boolean circumstance =
          clause.kind() == Clause.Kind.ADVERBIAL
              && Patterns.matches(clause.opener(), "when|as|after|since")
              && clause.index() != draft.clause.index();
      if (!known && circumstance) {
        participants
            .ofSubject(article, draft, clause, Participant.Role.INITIATOR)
            .forEach(draft::join);
      }
    }
  }

  private static void bodies(ArticleText article, Draft draft) {
    for (Token token : draft.sentence.tokens()) {
      Actor actor = token.name() == null ? null : article.actor(token.name().actor());
      if (actor != null && actor.kind() == Actor.Kind.ORGANISATION) {
        draft.join(
            new Participant(actor.id(), actor.name(), Participant.Role.TARGET, token.span()));
      }
    }
  }

  /// The body that someone leaves or joins, named in the sentence before or behind.
  private static void servedBody(ArticleText article, Draft draft) {
    for (Participant person : List.copyOf(draft.actors)) {
      Actor body = servedBy(article, person);
      if (body != null
          && body.kind() == Actor.Kind.ORGANISATION
          && person.role() != Participant.Role.MENTIONED
          && isNamedBeside(article, draft, body.id())) {
        draft.join(new Participant(body.id(), body.name(), Participant.Role.TARGET, person.span()));
      }
    }
  }

  private static boolean isNamedBeside(ArticleText article, Draft draft, String id) {
    int last = Math.min(article.sentences.size() - 1, draft.sentenceIndex + 1);
    for (int i = Math.max(0, draft.sentenceIndex - 1); i <= last; i++) {
      if (article.namesIn(article.sentences.get(i)).stream().anyMatch(n -> id.equals(n.actor()))) {
        return true;
      }
    }
    return false;
  }

  private void addressees(ArticleText article, Draft draft) {
    for (Clause clause : draft.sentence.clauses()) {
      boolean demand =
          clause.index() > draft.clause.index()
              && clause.hasVerb()
              && WORDS.is("demanding", clause.group().lastVerb());
      if (demand) {
        participants
            .between(
                article, draft, clause.group().end(), clause.end(), Participant.Role.TARGET, false)
            .forEach(draft::join);
      }
    }
  }

  /// “Turkey has been critical, and on Thursday the prime minister accused …”: he speaks for
  /// Turkey.
  private static void states(ArticleText article, Draft draft) {
    for (Participant person : List.copyOf(draft.actors)) {
      Actor state = servedBy(article, person);
      if (state != null
          && state.kind() == Actor.Kind.STATE
          && person.role() == Participant.Role.INITIATOR) {
        Token subject = subjectOfAnother(draft, state.id());
        if (subject != null) {
          draft.join(
              new Participant(
                  state.id(), state.name(), Participant.Role.INITIATOR, subject.span()));
        }
      }
    }
  }

  /// The body or state that a person belongs to.
  private static @Nullable Actor servedBy(ArticleText article, Participant person) {
    Actor actor = article.actor(person.id());
    return actor == null || actor.kind() != Actor.Kind.PERSON
        ? null
        : article.actor(actor.affiliation());
  }

  private static @Nullable Token subjectOfAnother(Draft draft, String state) {
    for (Clause clause : draft.sentence.clauses()) {
      boolean main = clause.kind() == Clause.Kind.MAIN && clause.index() < draft.clause.index();
      for (int i = clause.subjectStart(); main && i < clause.subjectEnd(); i++) {
        Token token = draft.sentence.tokens().get(i);
        if (token.name() != null && state.equals(token.name().actor())) {
          return token;
        }
      }
    }
    return null;
  }
}
