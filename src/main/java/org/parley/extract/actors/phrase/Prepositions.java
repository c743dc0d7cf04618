package org.parley.extract.actors.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.grammar.Token;
import org.parley.lexicon.NameMatch;
import org.parley.text.Patterns;

/// The preposition that governs each word while a phrase is read from left to right: in “met the
/// envoy for Syria Geir Pedersen in Rome” it is “for” at Syria and none at the envoy's name.
final class Prepositions {

  private final List<Token> tokens;
  private final UnknownPeople unknown;
  private final boolean subject;
  private String preposition = "";
  private String outer = "";
  private @Nullable String beforeOffice;

  Prepositions(List<Token> tokens, UnknownPeople unknown, boolean subject) {
    this.tokens = tokens;
    this.unknown = unknown;
    this.subject = subject;
  }

  /// Goes on to the next word.
  void pass(int at) {
    Token token = tokens.get(at);
    if (isInTitle(at)) {
      return;
    }
    if (token.tag().equals("IN") || token.tag().equals("TO")) {
      enter(at, token.lower());
    } else if (subject && token.isBreak()) {
      leave("");
    } else if (token.isVerb() || token.isBreak()) {
      boolean list = token.isBreak() && (isListed(at) || outer.equals("with"));
      leave(list ? outer : "");
    } else if (token.time() != null || !subject && isNewPhrase(at)) {
      leave("");
    } else if (beforeOffice != null && isApposed(at)) {
      preposition = beforeOffice;
      outer = beforeOffice;
    }
  }

  /// “Secretary of State [Marco Rubio]”: the “of” belongs to the office.
  private boolean isInTitle(int at) {
    return tokens.get(at).lower().equals("of")
        && at > 0
        && at + 1 < tokens.size()
        && unknown.isTitleWord(tokens.get(at - 1).lower() + " of " + tokens.get(at + 1).lower());
  }

  private void enter(int at, String word) {
    if (isOfficeBefore(at)) {
      beforeOffice = preposition;
    }
    preposition = word;
    outer = word.equals("of") ? outer : word;
  }

  private void leave(String now) {
    outer = now;
    preposition = now;
    beforeOffice = null;
  }

  private boolean isOfficeBefore(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (unknown.isOffice(tokens.get(i).lower())) {
        return true;
      }
      if (!tokens.get(i).isNominal()) {
        return false;
      }
    }
    return false;
  }

  /// “received in Rome [the] minister”: a determiner behind a full phrase begins another.
  private boolean isNewPhrase(int at) {
    if (at == 0 || !Patterns.matches(tokens.get(at).tag(), "DT|PRP\\$")) {
      return false;
    }
    Token before = tokens.get(at - 1);
    return before.name() != null || before.time() != null;
  }

  /// “the envoy for Syria [Geir Pedersen]”: the name is the envoy's, not what the envoy is for.
  private boolean isApposed(int at) {
    Token token = tokens.get(at);
    boolean named = token.name() != null ? !isDemonym(token) : token.isName();
    Token before = tokens.get(Math.max(0, at - 1));
    boolean full =
        before.name() != null
            ? !isDemonym(before)
            : before.tag().startsWith("NN") && !unknown.isTitleWord(before.lower());
    return named && full;
  }

  private static boolean isDemonym(Token token) {
    return token.name() != null && token.name().form() == NameMatch.Form.DEMONYM;
  }

  /// “with Turkey, Iran and Russia”: the comma goes on with the list.
  private boolean isListed(int sign) {
    return tokens.get(sign).text().equals(",")
        && sign > 0
        && tokens.get(sign - 1).name() != null
        && sign + 1 < tokens.size()
        && (tokens.get(sign + 1).name() != null || tokens.get(sign + 1).tag().equals("CC"));
  }

  /// The governing preposition; empty for none.
  String now() {
    return preposition;
  }

  /// The one around an “of”: “with” in “with the secretary of the council”.
  String around() {
    return outer;
  }
}
