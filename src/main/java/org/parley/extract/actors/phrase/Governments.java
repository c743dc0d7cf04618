package org.parley.extract.actors.phrase;

import java.util.List;
import org.parley.extract.TypeGroup;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.text.Patterns;

/// Whether a capital means the government in it: as a subject, behind “with” or “by”, or where it
/// is addressed: “called on Tehran”, “accused Ankara”.
final class Governments {

  private static final EventWords WORDS = EventWords.standard();

  private Governments() {}

  static boolean isMeant(Phrase phrase, int at, String preposition) {
    String type = phrase.type();
    return switch (preposition) {
      case "with", "by", "between", "alongside", "upon" -> true;
      case "against" -> TypeGroup.CAPITAL_AGAINST.has(type);
      case "on" -> TypeGroup.CAPITAL_ON.has(type);
      case "to" ->
          TypeGroup.CAPITAL_TO.has(type) || type.equals("withdraw") && isEnvoy(phrase.tokens(), at);
      case "" ->
          phrase.subject()
              ? !isApposedToCapital(phrase.tokens(), at)
              : isObject(phrase.draft(), at);
      default -> false;
    };
  }

  /// “recalled its ambassador to Israel”.
  static boolean isEnvoy(List<Token> tokens, int at) {
    return at > 1 && WORDS.is("diplomat", tokens.get(at - 2).lower());
  }

  private static boolean isApposedToCapital(List<Token> tokens, int at) {
    int before = at > 0 && tokens.get(at - 1).isBreak() ? at - 2 : at - 1;
    return before >= 0 && tokens.get(before).lower().equals("capital");
  }

  /// “accused Ankara and Doha”: the name stands right behind the verb, or in a list there.
  private static boolean isObject(Draft draft, int at) {
    List<Token> tokens = draft.sentence.tokens();
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
}
