package org.parley.extract.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Participant.Role;
import org.parley.extract.TypeGroup;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Actor;
import org.parley.lexicon.NameMatch;
import org.parley.text.Patterns;

/// The part a name plays, from the preposition in front of it and the kind of happening.
final class Roles {

  private static final EventWords WORDS = EventWords.standard();

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

  /// “met the president of Niger”, “the head of the Red Crescent”: the office stands right before.
  boolean isOfficerOf(List<Token> tokens, int at) {
    int of = governor(tokens, at);
    return of > 0 && unknown.isOffice(tokens.get(of - 1).lower());
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
    if (capital && !isGovernment(draft, tokens, at, preposition, subject)) {
      return Role.MENTIONED;
    }
    switch (preposition) {
      case "":
        return isState(article, token) && !subject && type.equals("visit") ? Role.TARGET : direct;
      case "with", "between", "alongside":
        return TypeGroup.JOINT.has(type) || direct == Role.PARTICIPANT
            ? Role.PARTICIPANT
            : Role.TARGET;
      case "by":
        return type.equals("mediate") || draft.nominal ? Role.PARTICIPANT : Role.INITIATOR;
      case "of":
        Role aegis = aegis(tokens, at);
        if (aegis != null) {
          return aegis;
        }
        if (isOfPerson(article, tokens, at) || !subject && isSentOf(tokens, at)) {
          return direct;
        }
        if (type.equals("sanction") && !subject && isState(article, token)) {
          return Role.TARGET; // “suspended the membership of Libya”
        }
        return (subject || draft.nominal) && !isSuperior(article, tokens, at)
            ? direct
            : Role.MENTIONED;
      case "from":
        if (type.equals("sanction") && !subject && name != null && !placeLike) {
          return Role.TARGET; // “suspended Libya from the League”
        }
        return subject && (!placeLike || isSentBy(tokens, at))
            ? direct
            : placeLike && type.equals("withdraw") ? Role.TARGET : Role.MENTIONED;
      case "against", "on":
        return TypeGroup.AIMS_AGAINST.has(type) && !subject ? Role.TARGET : Role.MENTIONED;
      case "to":
        return isLoyal(tokens, at)
            ? direct
            : type.equals("visit") && !subject
                    || TypeGroup.AIMS_TO.has(type) && !subject && !isMission(tokens, at)
                ? Role.TARGET
                : type.equals("withdraw") && isEnvoy(tokens, at) ? Role.TARGET : Role.MENTIONED;
      case "upon":
        return Role.TARGET;
      case "as":
        return TypeGroup.OFFICE.has(type) ? Role.TARGET : Role.MENTIONED;
      default:
        return Role.MENTIONED;
    }
  }

  /// “the envoy of President Putin”: the president sent him and was not there.
  boolean isSuperior(ArticleText article, List<Token> tokens, int at) {
    NameMatch name = tokens.get(at).name();
    Actor actor = name == null ? null : article.actor(name.actor());
    int of = governor(tokens, at);
    return actor != null && actor.kind() == Actor.Kind.PERSON && of > 0 && isOfficer(tokens, of);
  }

  /// “under the auspices of the UN”, “in the presence of the king”.
  private static @Nullable Role aegis(List<Token> tokens, int at) {
    int of = governor(tokens, at);
    String noun = of > 0 ? tokens.get(of - 1).lower() : "";
    if (WORDS.is("auspices", noun)) {
      return Role.MEDIATOR;
    }
    if (WORDS.is("presence", noun)) {
      return Role.PARTICIPANT;
    }
    return WORDS.is("invitation", noun) ? Role.HOST : null;
  }

  /// “Enrique Mora of the EU”: who is named with the body spoken for.
  private static boolean isOfPerson(ArticleText article, List<Token> tokens, int at) {
    int of = governor(tokens, at);
    NameMatch before = of > 0 ? tokens.get(of - 1).name() : null;
    Actor actor = before == null ? null : article.actor(before.actor());
    return actor != null && actor.kind() == Actor.Kind.PERSON;
  }

  /// “delegates from Chad”, not “refugees from Chad”.
  private boolean isSentBy(List<Token> tokens, int at) {
    int from = governor(tokens, at);
    String sent = from > 0 ? tokens.get(from - 1).lower() : "";
    return unknown.isOffice(sent) || WORDS.is("sent-by", sent);
  }

  /// “met representatives of the opposition”, “received a delegation of the Houthis”.
  private boolean isSentOf(List<Token> tokens, int at) {
    int of = governor(tokens, at);
    String sent = of > 0 ? tokens.get(of - 1).lower() : "";
    return WORDS.is("sent-of", sent);
  }

  /// “recalled its ambassador to Israel”.
  private static boolean isEnvoy(List<Token> tokens, int at) {
    return at > 1 && WORDS.is("diplomat", tokens.get(at - 2).lower());
  }

  /// “forces loyal to the president” fight for him.
  private static boolean isLoyal(List<Token> tokens, int at) {
    for (int i = at - 1; i > Math.max(0, at - 5); i--) {
      if (tokens.get(i).tag().equals("TO")) {
        return WORDS.is("loyal", tokens.get(i - 1).lower());
      }
    }
    return false;
  }

  /// The preposition in front of a name; 0 when there is none near.
  private static int governor(List<Token> tokens, int at) {
    for (int i = at - 1; i > Math.max(0, at - 6); i--) {
      if (tokens.get(i).tag().equals("IN")) {
        return i;
      }
      if (!tokens.get(i).isNominal()) {
        return 0;
      }
    }
    return 0;
  }

  /// Whether a capital means the government in it: as a subject, behind “with” or “by”, or where it
  /// is addressed: “called on Tehran”, “accused Ankara”.
  private static boolean isGovernment(
      Draft draft, List<Token> tokens, int at, String preposition, boolean subject) {
    String type = draft.sense.type();
    boolean addressed = TypeGroup.CAPITAL_AGAINST.has(type);
    return switch (preposition) {
      case "with", "by", "between", "alongside", "upon" -> true;
      case "against" -> addressed;
      case "on" -> TypeGroup.CAPITAL_ON.has(type);
      case "to" -> TypeGroup.CAPITAL_TO.has(type) || type.equals("withdraw") && isEnvoy(tokens, at);
      case "" -> subject ? !isApposedToCapital(tokens, at) : isObject(draft, tokens, at);
      default -> false;
    };
  }

  private static boolean isApposedToCapital(List<Token> tokens, int at) {
    int before = at > 0 && tokens.get(at - 1).isBreak() ? at - 2 : at - 1;
    return before >= 0 && tokens.get(before).lower().equals("capital");
  }

  /// “accused Ankara and Doha”: the name stands right behind the verb, or in a list there.
  private static boolean isObject(Draft draft, List<Token> tokens, int at) {
    if (draft.sense.type().equals("visit")) {
      return false;
    }
    if (draft.nominal || !draft.clause.hasVerb()) {
      return !isApposedToCapital(tokens, at);
    }
    int end = draft.clause.group().end();
    for (int i = at - 1; i >= end; i--) {
      Token token = tokens.get(i);
      boolean list =
          token.name() != null
              || Patterns.matches(token.tag(), "CC|DT")
              || token.text().equals(",") && !isApposedToCapital(tokens, at);
      if (!list) {
        return false;
      }
    }
    return true;
  }

  /// “the envoy to Syria”, “the mission to Syria”: the state is no party.
  private static boolean isMission(List<Token> tokens, int at) {
    for (int i = Math.max(0, at - 3); i < at; i++) {
      if (WORDS.is("sent", tokens.get(i).lower())) {
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
