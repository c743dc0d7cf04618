package org.parley.extract.actors.phrase;

import java.util.List;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;

/// Armies and officials through whom a state acts.
final class Forces {

  private final EventWords words;
  private final UnknownPeople unknown;

  Forces(EventWords words, UnknownPeople unknown) {
    this.words = words;
    this.unknown = unknown;
  }

  /// “Russian forces”, “the Russian foreign minister”: the state acts; “Syrian people” does not.
  boolean standForState(List<Token> tokens, int at) {
    for (int i = at + 1; i < Math.min(tokens.size(), at + 6); i++) {
      Token next = tokens.get(i);
      String pair = tokens.get(i - 1).lower() + " " + next.lower();
      if (words.is("force", next.lower())
          || words.is("force", pair)
          || unknown.isOffice(next.lower())) {
        return true;
      }
      if (!next.isNominal() && !next.tag().equals("VBN") && !next.tag().equals("CC")) {
        return false;
      }
    }
    return false;
  }

  /// “the army”, “security forces”: those of the state that the article is about.
  boolean arePlain(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    String pair = at > 0 ? tokens.get(at - 1).lower() + " " + token.lower() : token.lower();
    if (!words.is("plain-force", token.lower()) && !words.is("plain-force", pair)) {
      return false;
    }
    for (int i = at - 1; i >= 0 && tokens.get(i).isNominal(); i--) {
      if (tokens.get(i).name() != null || words.is("no-state", tokens.get(i).lower())) {
        return false;
      }
    }
    return true;
  }
}
