package org.parley.extract.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Participant;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.lexicon.Actor;
import org.parley.lexicon.NameMatch;
import org.parley.text.Span;

/// “he”, “she”, “it”, “the envoy”, “the ministry”: whom they mean, by the last name that fits.
public final class Coreference {

  /// How far back a pronoun looks, in characters; about three sentences of news.
  private static final int REACH = 600;

  public void add(ArticleText article, Draft draft) {
    Clause clause = draft.clause;
    if (draft.nominal || !clause.hasSubject()) {
      return;
    }
    int size = clause.subjectEnd() - clause.subjectStart();
    Token head = draft.sentence.tokens().get(clause.subjectEnd() - 1);
    Token first = draft.sentence.tokens().get(clause.subjectStart());
    boolean pronoun = size == 1 && head.tag().equals("PRP");
    boolean definite = size == 2 && first.lower().equals("the") && head.tag().equals("NN");
    if (!pronoun && !definite) {
      return;
    }
    String id = antecedent(article, pronoun ? first : head);
    Actor actor = article.actor(id);
    if (actor != null && draft.actors.stream().noneMatch(a -> actor.id().equals(a.id()))) {
      draft.actors.add(
          0,
          new Participant(
              actor.id(),
              actor.name(),
              Participant.Role.INITIATOR,
              (pronoun ? first : head).span()));
    }
  }

  private static @Nullable String antecedent(ArticleText article, Token word) {
    return switch (word.lower()) {
      case "he", "she" -> last(article, word.span(), List.of(Actor.Kind.PERSON));
      case "it" ->
          last(
              article,
              word.span(),
              List.of(Actor.Kind.ORGANISATION, Actor.Kind.STATE, Actor.Kind.GROUP));
      case "envoy",
          "president",
          "minister",
          "ambassador",
          "spokesman",
          "spokeswoman",
          "mediator",
          "general" ->
          last(article, word.span(), List.of(Actor.Kind.PERSON));
      case "ministry", "organisation", "organization", "bloc", "council", "coalition" ->
          last(article, word.span(), List.of(Actor.Kind.ORGANISATION, Actor.Kind.GROUP));
      default -> null;
    };
  }

  /// The first name of the nearest sentence before that has one: subjects stand first.
  private static @Nullable String last(ArticleText article, Span before, List<Actor.Kind> kinds) {
    for (int i = article.sentences.size() - 1; i >= 0; i--) {
      Span sentence = article.sentences.get(i);
      if (sentence.start() < before.start() && before.start() - sentence.end() < REACH) {
        for (NameMatch name : article.namesIn(sentence)) {
          Actor actor = article.actor(name.actor());
          boolean fits = actor != null && kinds.contains(actor.kind());
          if (fits
              && name.span().end() <= before.start()
              && name.form() != NameMatch.Form.DEMONYM) {
            return name.actor();
          }
        }
      }
    }
    return null;
  }
}
