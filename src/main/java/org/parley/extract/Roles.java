package org.parley.extract;

import java.util.List;
import java.util.Set;
import org.parley.extract.Participant.Role;
import org.parley.extract.grammar.Token;
import org.parley.lexicon.Actor;
import org.parley.lexicon.NameMatch;

/// The part a name plays, from the preposition in front of it and the kind of happening.
final class Roles {

  static final Set<String> TOGETHER = Set.of("meet", "talk", "agree", "visit", "mediate");

  private final UnknownPeople unknown;

  Roles(UnknownPeople unknown) {
    this.unknown = unknown;
  }

  /// “with the secretary of the council of Iran”: he stands for Iran.
  boolean isOfficer(List<Token> tokens, int at) {
    for (int i = Math.max(0, at - 6); i < at; i++) {
      if (unknown.isOffice(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  Role of(
      ArticleText article,
      Draft draft,
      List<Token> tokens,
      int at,
      String preposition,
      Role direct,
      boolean subject) {
    Token token = tokens.get(at);
    NameMatch name = token.name();
    boolean placeLike = name != null && name.place() != null;
    boolean capital = name != null && name.form() == NameMatch.Form.CAPITAL;
    String type = draft.sense.type();
    if (capital
        && !subject
        && !preposition.isEmpty()
        && !preposition.equals("with")
        && !preposition.equals("by")) {
      return Role.MENTIONED;
    }
    if (capital && !subject && type.equals("visit")) {
      return Role.MENTIONED;
    }
    switch (preposition) {
      case "":
        return isState(article, token) && !subject && type.equals("visit") ? Role.TARGET : direct;
      case "with", "between", "alongside":
        return TOGETHER.contains(type) || direct == Role.PARTICIPANT
            ? Role.PARTICIPANT
            : Role.TARGET;
      case "by":
        return type.equals("mediate") || draft.nominal ? Role.PARTICIPANT : Role.INITIATOR;
      case "of":
        return (subject || draft.nominal) && !isSuperior(article, tokens, at)
            ? direct
            : Role.MENTIONED;
      case "from":
        return subject && !placeLike
            ? direct
            : placeLike && type.equals("withdraw") ? Role.TARGET : Role.MENTIONED;
      case "against", "on":
        return type.matches("sanction|attack|appeal|threaten|propose|resolution") && !subject
            ? Role.TARGET
            : Role.MENTIONED;
      case "to":
        return type.equals("visit") && !subject
                || type.matches("appeal|statement|aid|threaten|propose|deploy")
                    && !subject
                    && !isMission(tokens, at)
            ? Role.TARGET
            : Role.MENTIONED;
      case "upon":
        return Role.TARGET;
      case "as":
        return type.matches("resign|appoint") ? Role.TARGET : Role.MENTIONED;
      default:
        return Role.MENTIONED;
    }
  }

  /// “the envoy of President Putin”: the president sent him and was not there.
  boolean isSuperior(ArticleText article, List<Token> tokens, int at) {
    NameMatch name = tokens.get(at).name();
    Actor actor = name == null ? null : article.actor(name.actor());
    return actor != null && actor.kind() == Actor.Kind.PERSON && isOfficer(tokens, at);
  }

  /// “the envoy to Syria”, “the mission to Syria”: the state is no party.
  private static boolean isMission(List<Token> tokens, int at) {
    for (int i = Math.max(0, at - 3); i < at; i++) {
      if (tokens
          .get(i)
          .lower()
          .matches("envoy|ambassador|mission|representative|solution|end|approach|threat")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isState(ArticleText article, Token token) {
    Actor actor = token.name() == null ? null : article.actor(token.name().actor());
    return actor != null && actor.kind() == Actor.Kind.STATE;
  }
}
