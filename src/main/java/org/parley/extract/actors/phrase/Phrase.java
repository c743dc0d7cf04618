package org.parley.extract.actors.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Participant.Role;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Token;
import org.parley.lexicon.Actor;

/// A stretch of a sentence in which names are read: a subject, or what stands behind a verb.
///
/// @param direct the part played by whom no preposition governs
/// @param subject whether it is a subject
public record Phrase(
    ArticleText article, Draft draft, int from, int to, Role direct, boolean subject) {

  List<Token> tokens() {
    return draft.sentence.tokens();
  }

  /// The type of what is told.
  String type() {
    return draft.sense.type();
  }

  /// Whom the name at a token means, `null` for none.
  @Nullable Actor actorAt(int at) {
    Token token = tokens().get(at);
    return token.name() == null ? null : article.actor(token.name().actor());
  }

  boolean isState(int at) {
    Actor actor = actorAt(at);
    return actor != null && actor.kind() == Actor.Kind.STATE;
  }

  boolean isPerson(int at) {
    Actor actor = actorAt(at);
    return actor != null && actor.kind() == Actor.Kind.PERSON;
  }
}
