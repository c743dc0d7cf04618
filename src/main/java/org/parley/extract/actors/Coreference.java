package org.parley.extract.actors;

import static org.parley.extract.Participant.Role.INITIATOR;
import static org.parley.extract.Participant.Role.PARTICIPANT;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Participant;
import org.parley.extract.Participant.Role;
import org.parley.extract.TypeGroup;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Actor;
import org.parley.lexicon.NameMatch;
import org.parley.text.Patterns;
import org.parley.text.Span;

/// “he”, “she”, “it”, “the envoy”, “the ministry”: whom they mean, by the last name that fits.
public final class Coreference {

  /// How far back a pronoun looks, in characters; about three sentences of news.
  private static final int REACH = 600;

  private static final List<Actor.Kind> BODIES =
      List.of(Actor.Kind.ORGANISATION, Actor.Kind.STATE, Actor.Kind.GROUP);

  private final EventWords words;
  private final Participants participants;

  public Coreference(EventWords words, Participants participants) {
    this.words = words;
    this.participants = participants;
  }

  public void add(ArticleText article, Draft draft) {
    Clause clause = draft.clause;
    if (!draft.nominal && clause.hasSubject()) {
      subject(article, draft, clause);
    }
  }

  /// Adds whom the pronoun means that is the subject of a clause.
  void subject(ArticleText article, Draft draft, Clause clause) {
    int size = clause.subjectEnd() - clause.subjectStart();
    Token head = draft.sentence.tokens().get(clause.subjectEnd() - 1);
    Token first = draft.sentence.tokens().get(clause.subjectStart());
    boolean pronoun = size == 1 && head.tag().equals("PRP");
    boolean definite = size == 2 && first.lower().equals("the") && head.tag().equals("NN");
    if (!pronoun && !definite || Voice.isOccasion(draft, first)) {
      return;
    }
    Participant speaker = pronoun ? speaker(article, draft, clause, first) : null;
    if (speaker != null) {
      draft.join(speaker);
      return;
    }
    if (pronoun && isSpeakersOwn(draft.sentence, clause, first)) {
      return;
    }
    if (first.lower().equals("they")) {
      together(article, draft, clause);
      return;
    }
    Participant unknown = pronoun ? subjectBefore(article, draft, first) : null;
    if (unknown == null) {
      pointsBack(article, draft, pronoun ? first : head);
    } else {
      draft.join(new Participant(null, unknown.name(), unknown.role(), first.span()));
    }
  }

  /// “Deputy Minister Jan Kowalski waited. He …”: the subject of the sentence before, whom only the
  /// article makes known.
  private @Nullable Participant subjectBefore(ArticleText article, Draft draft, Token pronoun) {
    int before = article.indexAt(pronoun.span().start()) - 1;
    if (before < 0 || !Patterns.matches(pronoun.lower(), "he|she")) {
      return null;
    }
    Sentence sentence = article.sentence(before);
    Clause main = sentence.clauses().get(0);
    Draft told = new Draft(before, sentence, main, draft.sense, false, null, draft.anchor);
    List<Participant> people =
        named(article, told, main.subjectStart(), main.subjectEnd(), true).stream()
            .filter(one -> isPerson(article, one))
            .toList();
    return people.size() == 1 && people.get(0).id() == null ? people.get(0) : null;
  }

  /// Adds the actor that a word means, unless it only reports or acts already.
  private void pointsBack(ArticleText article, Draft draft, Token word) {
    Actor actor = article.actor(antecedent(article, word));
    boolean source = actor != null && words.is("source-names", actor.name());
    if (actor != null
        && !source
        && draft.actors.stream().noneMatch(a -> actor.id().equals(a.id()))) {
      draft.actors.add(0, new Participant(actor.id(), actor.name(), INITIATOR, word.span()));
    }
  }

  /// “Mr Moe waited and said he would travel”: the person whom only the article makes known.
  private @Nullable Participant speaker(
      ArticleText article, Draft draft, Clause told, Token pronoun) {
    if (!Patterns.matches(pronoun.lower(), "he|she")) {
      return null;
    }
    for (int i = told.index() - 1; i >= 0; i--) {
      Clause clause = draft.sentence.clauses().get(i);
      boolean saying = clause.hasVerb() && clause.group().isFinite() && clause.hasSubject();
      int end = Math.min(clause.subjectEnd(), pronoun.index());
      List<Participant> named =
          saying ? named(article, draft, clause.subjectStart(), end, true) : List.of();
      if (!named.isEmpty()) {
        return named.stream().filter(p -> p.id() == null).findFirst().orElse(null);
      }
    }
    return null;
  }

  /// “Hilde Moe said she would travel”: a pronoun means whom its own sentence names, also where the
  /// lexicon does not know her.
  private static boolean isSpeakersOwn(Sentence sentence, Clause clause, Token pronoun) {
    if (!Patterns.matches(pronoun.lower(), "he|she")) {
      return false;
    }
    for (Clause before : sentence.clauses().subList(0, clause.index())) {
      boolean saying = before.hasVerb() && before.group().isFinite() && before.hasSubject();
      int end = saying ? Math.min(before.group().start(), pronoun.index()) : before.start();
      for (int i = before.start(); i + 1 < end; i++) {
        if (isUnknownName(sentence, i) && isUnknownName(sentence, i + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isUnknownName(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    return token.isName() && token.name() == null;
  }

  /// “The ministers of Niger and Chad urged calm when they met”: who acts in the clause before;
  /// where they come together, also whom it names: “told her Omani counterpart when they met”.
  private void together(ArticleText article, Draft draft, Clause told) {
    for (int i = told.index() - 1; i >= 0; i--) {
      Clause clause = draft.sentence.clauses().get(i);
      List<Participant> meant = new ArrayList<>();
      if (clause.hasVerb() && clause.hasSubject() && clause.group().isFinite()) {
        meant.addAll(named(article, draft, clause.subjectStart(), clause.subjectEnd(), true));
        if (TypeGroup.JOINT.has(draft.sense.type())) {
          named(article, draft, clause.group().end(), clause.end(), false).stream()
              .filter(p -> isPerson(article, p))
              .forEach(p -> meant.add(new Participant(p.id(), p.name(), PARTICIPANT, p.span())));
        }
      }
      if (!meant.isEmpty()) {
        meant.forEach(draft::join);
        return;
      }
    }
  }

  private static boolean isPerson(ArticleText article, Participant one) {
    Actor actor = article.actor(one.id());
    return one.id() == null || actor != null && actor.kind() == Actor.Kind.PERSON;
  }

  private List<Participant> named(
      ArticleText article, Draft draft, int from, int to, boolean subject) {
    Role role = TypeGroup.JOINT.has(draft.sense.type()) ? PARTICIPANT : INITIATOR;
    return participants.between(article, draft, from, to, role, subject);
  }

  private @Nullable String antecedent(ArticleText article, Token word) {
    if (word.lower().equals("it")) {
      Token body = bodyBefore(article, word);
      return body == null ? last(article, word.span(), BODIES, true) : antecedent(article, body);
    }
    if (Patterns.matches(word.lower(), "he|she") || words.is("officer", word.lower())) {
      return last(article, word.span(), List.of(Actor.Kind.PERSON), false);
    }
    return words.is("body", word.lower())
        ? last(article, word.span(), List.of(Actor.Kind.ORGANISATION, Actor.Kind.GROUP), false)
        : null;
  }

  /// “The organisation waited. It …”: the subject of the sentence before, where it points back too.
  private @Nullable Token bodyBefore(ArticleText article, Token word) {
    int before = article.indexAt(word.span().start()) - 1;
    Clause clause = before < 0 ? null : article.sentence(before).clauses().get(0);
    boolean pointing =
        clause != null && clause.hasSubject() && clause.subjectEnd() - clause.subjectStart() == 2;
    if (clause == null || !pointing) {
      return null;
    }
    Token head = article.sentence(before).tokens().get(clause.subjectEnd() - 1);
    return head.name() == null && words.is("body", head.lower()) ? head : null;
  }

  /// Whether a name heads a subject: not “the weather in Vienna”.
  private static boolean isSubject(ArticleText article, int index, NameMatch name) {
    Sentence sentence = article.sentence(index);
    for (Clause clause : sentence.clauses()) {
      for (int i = clause.subjectStart(); i < clause.subjectEnd(); i++) {
        Token token = sentence.tokens().get(i);
        if (token.tag().equals("IN")) {
          break;
        }
        if (token.span().equals(name.span())) {
          return true;
        }
      }
    }
    return false;
  }

  /// The first name of the nearest sentence before that has one: subjects stand first.
  static @Nullable String last(
      ArticleText article, Span before, List<Actor.Kind> kinds, boolean subjects) {
    for (int i = article.sentences.size() - 1; i >= 0; i--) {
      Span sentence = article.sentences.get(i);
      if (sentence.start() < before.start() && before.start() - sentence.end() < REACH) {
        boolean same = before.end() <= sentence.end();
        for (NameMatch name : article.namesIn(sentence)) {
          Actor actor = article.actor(name.actor());
          boolean fits =
              actor != null
                  && kinds.contains(actor.kind())
                  && name.span().end() <= before.start()
                  && (name.form() != NameMatch.Form.DEMONYM || subjects && same);
          boolean demonym = name.form() == NameMatch.Form.DEMONYM;
          boolean free = !subjects || same && !demonym;
          if (fits && (free || isSubject(article, i, name))) {
            return name.actor();
          }
        }
      }
    }
    return null;
  }
}
