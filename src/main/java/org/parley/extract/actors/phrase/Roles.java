package org.parley.extract.actors.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Participant.Role;
import org.parley.extract.TypeGroup;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.NameMatch;

/// The part a name plays, from the preposition in front of it and the kind of happening.
final class Roles {

  private static final EventWords WORDS = EventWords.standard();

  private final Offices offices;

  Roles(Offices offices) {
    this.offices = offices;
  }

  Role of(Phrase phrase, int at, String preposition) {
    if (isCapital(phrase, at) && !Governments.isMeant(phrase, at, preposition)) {
      return Role.MENTIONED;
    }
    String type = phrase.type();
    return switch (preposition) {
      case "" -> isVisited(phrase, at) ? Role.TARGET : phrase.direct();
      case "with", "between", "alongside" -> isJoined(phrase) ? Role.PARTICIPANT : Role.TARGET;
      case "by" ->
          type.equals("mediate") || phrase.draft().nominal ? Role.PARTICIPANT : Role.INITIATOR;
      case "of" -> behindOf(phrase, at);
      case "from" -> behindFrom(phrase, at);
      case "against", "on" ->
          TypeGroup.AIMS_AGAINST.has(type) && !phrase.subject() ? Role.TARGET : Role.MENTIONED;
      case "to" -> behindTo(phrase, at);
      case "upon" -> Role.TARGET;
      case "as" -> TypeGroup.OFFICE.has(type) ? Role.TARGET : Role.MENTIONED;
      default -> Role.MENTIONED;
    };
  }

  private static boolean isCapital(Phrase phrase, int at) {
    NameMatch name = phrase.tokens().get(at).name();
    return name != null && name.form() == NameMatch.Form.CAPITAL;
  }

  private static boolean isVisited(Phrase phrase, int at) {
    return phrase.isState(at) && !phrase.subject() && phrase.type().equals("visit");
  }

  private static boolean isJoined(Phrase phrase) {
    return TypeGroup.JOINT.has(phrase.type()) || phrase.direct() == Role.PARTICIPANT;
  }

  private Role behindOf(Phrase phrase, int at) {
    @Nullable Role aegis = Offices.aegis(phrase.tokens(), at);
    if (aegis != null) {
      return aegis;
    }
    boolean subject = phrase.subject();
    if (Offices.isOfPerson(phrase, at) || !subject && Offices.isSentOf(phrase.tokens(), at)) {
      return phrase.direct();
    }
    if (phrase.type().equals("sanction") && !subject && phrase.isState(at)) {
      return Role.TARGET; // “suspended the membership of Libya”
    }
    return (subject || phrase.draft().nominal) && !offices.isSuperior(phrase, at)
        ? phrase.direct()
        : Role.MENTIONED;
  }

  private Role behindFrom(Phrase phrase, int at) {
    NameMatch name = phrase.tokens().get(at).name();
    boolean placeLike = name != null && name.place() != null;
    boolean subject = phrase.subject();
    if (phrase.type().equals("sanction") && !subject && name != null && !placeLike) {
      return Role.TARGET; // “suspended Libya from the League”
    }
    if (subject && (!placeLike || offices.isSentBy(phrase.tokens(), at))) {
      return phrase.direct();
    }
    return placeLike && phrase.type().equals("withdraw") ? Role.TARGET : Role.MENTIONED;
  }

  private static Role behindTo(Phrase phrase, int at) {
    List<Token> tokens = phrase.tokens();
    String type = phrase.type();
    if (isLoyal(tokens, at)) {
      return phrase.direct();
    }
    boolean aimed = type.equals("visit") || TypeGroup.AIMS_TO.has(type) && !isMission(tokens, at);
    boolean recalled = type.equals("withdraw") && Governments.isEnvoy(tokens, at);
    return aimed && !phrase.subject() || recalled ? Role.TARGET : Role.MENTIONED;
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

  /// “the envoy to Syria”, “the mission to Syria”: the state is no party.
  private static boolean isMission(List<Token> tokens, int at) {
    for (int i = Math.max(0, at - 3); i < at; i++) {
      if (WORDS.is("sent", tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
