package org.parley.extract.actors.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Participant.Role;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;

/// What the office, the delegation or the occasion in front of a name says about it: “the secretary
/// of the council of Iran”, “delegates from Chad”, “under the auspices of the UN”.
final class Offices {

  private static final EventWords WORDS = EventWords.standard();

  /// How far in front of a name an office may stand.
  private static final int REACH = 6;

  private final UnknownPeople unknown;

  Offices(UnknownPeople unknown) {
    this.unknown = unknown;
  }

  /// “with the secretary of the council of Iran”: he stands for Iran.
  boolean isOfficer(List<Token> tokens, int at) {
    for (int i = Math.max(0, at - REACH); i < at; i++) {
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

  /// “the envoy of President Putin”: the president sent him and was not there.
  boolean isSuperior(Phrase phrase, int at) {
    int of = governor(phrase.tokens(), at);
    return phrase.isPerson(at) && of > 0 && isOfficer(phrase.tokens(), of);
  }

  /// “Enrique Mora of the EU”: who is named with the body spoken for.
  static boolean isOfPerson(Phrase phrase, int at) {
    int of = governor(phrase.tokens(), at);
    return of > 0 && phrase.isPerson(of - 1);
  }

  /// “under the auspices of the UN”, “in the presence of the king”.
  static @Nullable Role aegis(List<Token> tokens, int at) {
    String noun = noun(tokens, at);
    if (WORDS.is("auspices", noun)) {
      return Role.MEDIATOR;
    }
    if (WORDS.is("presence", noun)) {
      return Role.PARTICIPANT;
    }
    return WORDS.is("invitation", noun) ? Role.HOST : null;
  }

  /// “delegates from Chad”, not “refugees from Chad”.
  boolean isSentBy(List<Token> tokens, int at) {
    String sent = noun(tokens, at);
    return unknown.isOffice(sent) || WORDS.is("sent-by", sent);
  }

  /// “met representatives of the opposition”, “received a delegation of the Houthis”.
  static boolean isSentOf(List<Token> tokens, int at) {
    return WORDS.is("sent-of", noun(tokens, at));
  }

  /// The word in front of the preposition that governs a name; empty for none.
  private static String noun(List<Token> tokens, int at) {
    int governor = governor(tokens, at);
    return governor > 0 ? tokens.get(governor - 1).lower() : "";
  }

  /// The preposition in front of a name; 0 when there is none near.
  private static int governor(List<Token> tokens, int at) {
    for (int i = at - 1; i > Math.max(0, at - REACH); i--) {
      if (tokens.get(i).tag().equals("IN")) {
        return i;
      }
      if (!tokens.get(i).isNominal()) {
        return 0;
      }
    }
    return 0;
  }
}
