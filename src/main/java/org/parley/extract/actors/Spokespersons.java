package org.parley.extract.actors;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Participant;
import org.parley.extract.TypeGroup;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.extract.sense.SenseFinder;
import org.parley.lexicon.Actor;

/// Who speaks in the sentences behind for the body that acted: “Jordan recalled its envoy. Foreign
/// Minister Ayman Safadi said …”.
public final class Spokespersons {

  /// How many sentences behind still tell the same.
  private static final int REACH = 2;

  private final SenseFinder senses;
  private final Participants participants;

  public Spokespersons(EventWords words, Participants participants) {
    this.senses = new SenseFinder(words);
    this.participants = participants;
  }

  /// Adds the first person who speaks for the one body that acts.
  public void add(ArticleText article, Draft draft) {
    String body = body(article, draft);
    if (body == null) {
      return;
    }
    int last = Math.min(article.sentences.size() - 1, draft.sentenceIndex + REACH);
    for (int i = draft.sentenceIndex + 1; i <= last; i++) {
      boolean undated = article.timesIn(article.sentences.get(i)).isEmpty();
      Participant speaker = undated ? speaker(article, draft, i, body) : null;
      if (speaker != null) {
        draft.join(speaker);
        return;
      }
    }
  }

  private static @Nullable String body(ArticleText article, Draft draft) {
    List<Participant> acting =
        draft.actors.stream().filter(a -> a.role() == Participant.Role.INITIATOR).toList();
    Actor actor = acting.size() == 1 ? article.actor(acting.get(0).id()) : null;
    boolean collective = actor != null && actor.kind() != Actor.Kind.PERSON;
    return collective && actor != null && TypeGroup.SPOKEN_FOR.has(draft.sense.type())
        ? actor.id()
        : null;
  }

  private @Nullable Participant speaker(ArticleText article, Draft draft, int index, String body) {
    Sentence sentence = article.sentence(index);
    for (Clause clause : sentence.clauses()) {
      Optional<Sense> sense = clause.hasVerb() ? senses.of(sentence, clause) : Optional.empty();
      if (sense.isPresent() && sense.get().isSaying() && clause.group().isPast()) {
        Draft said =
            new Draft(index, sentence, clause, sense.get(), false, draft.time, draft.anchor);
        List<Participant> told = participants.of(article, said);
        return told.stream()
            .filter(
                p -> p.role() == Participant.Role.INITIATOR && speaksFor(article, p, told, body))
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  /// A person of that body, or one whom the lexicon does not know beside its name.
  private static boolean speaksFor(
      ArticleText article, Participant person, List<Participant> told, String body) {
    Actor actor = article.actor(person.id());
    if (actor != null) {
      return actor.kind() == Actor.Kind.PERSON && body.equals(actor.affiliation());
    }
    return person.id() == null && told.stream().anyMatch(t -> body.equals(t.id()));
  }
}
