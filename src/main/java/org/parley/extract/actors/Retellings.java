package org.parley.extract.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/// A happening told on without a date of its own: sentences behind it in which the same persons
/// meet others, or the same actors do the same, add those others to it.
public final class Retellings {

  /// How many sentences behind the dated one still tell the same.
  private static final int REACH = 4;

  private final SenseFinder senses;
  private final Participants participants;

  public Retellings(EventWords words, Participants participants) {
    this.senses = new SenseFinder(words);
    this.participants = participants;
  }

  public void complete(ArticleText article, Draft draft) {
    boolean together = TypeGroup.GATHERING.has(draft.sense.type());
    if (!together && !TypeGroup.RETOLD.has(draft.sense.type())) {
      return;
    }
    int last = Math.min(article.sentences.size() - 1, draft.sentenceIndex + REACH);
    for (int i = draft.sentenceIndex + 1; i <= last; i++) {
      if (article.timesIn(article.sentences.get(i)).isEmpty()) {
        retell(article, draft, i);
      }
    }
  }

  private void retell(ArticleText article, Draft draft, int index) {
    Sentence sentence = article.sentence(index);
    for (Clause clause : sentence.clauses()) {
      Optional<Sense> sense = clause.hasVerb() ? senses.of(sentence, clause) : Optional.empty();
      if (sense.isPresent() && isSameKind(draft, sense.get()) && clause.group().isPast()) {
        Draft again =
            new Draft(index, sentence, clause, sense.get(), false, draft.time, draft.anchor);
        List<Participant> told = participants.of(article, again);
        boolean same =
            TypeGroup.GATHERING.has(draft.sense.type())
                ? sharePerson(article, draft.actors, told)
                : shareActor(draft.actors, told);
        if (same) {
          add(draft, told);
        }
      }
    }
  }

  private static boolean isSameKind(Draft draft, Sense sense) {
    String type = draft.sense.type();
    return TypeGroup.GATHERING.has(type)
        ? TypeGroup.GATHERING.has(sense.type())
        : type.equals(sense.type());
  }

  private static boolean shareActor(List<Participant> known, List<Participant> told) {
    return told.stream()
        .anyMatch(
            t ->
                t.role() != Participant.Role.MENTIONED
                    && known.stream()
                        .anyMatch(
                            k ->
                                k.name().equals(t.name())
                                    && k.role() != Participant.Role.MENTIONED));
  }

  private static boolean sharePerson(
      ArticleText article, List<Participant> known, List<Participant> told) {
    Set<String> persons = new HashSet<>();
    for (Participant participant : known) {
      Actor actor = article.actor(participant.id());
      if (actor != null
          && actor.kind() == Actor.Kind.PERSON
          && participant.role() != Participant.Role.MENTIONED) {
        persons.add(actor.id());
      }
    }
    return told.stream().anyMatch(t -> t.id() != null && persons.contains(t.id()));
  }

  private static void add(Draft draft, List<Participant> told) {
    for (Participant participant : told) {
      boolean known =
          draft.actors.stream()
              .anyMatch(
                  a ->
                      a.name().equals(participant.name())
                          && a.role() != Participant.Role.MENTIONED);
      if (!known && participant.role() != Participant.Role.MENTIONED) {
        draft.actors.removeIf(a -> a.name().equals(participant.name()));
        draft.actors.add(participant);
      }
    }
  }
}
