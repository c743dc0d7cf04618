package org.parley.extract.sense;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.lexicon.NameMatch;
import org.parley.text.Patterns;

/// What the object of a verb is: people, a place, a weapon, as the lists of `words.yaml` say.
final class ObjectKinds {

  private final EventWords words;

  ObjectKinds(EventWords words) {
    this.words = words;
  }

  /// Whether the object that starts at a token is of a kind; of a passive verb its subject.
  boolean isObject(Sentence sentence, Clause clause, int at, String kind) {
    List<Token> tokens = sentence.tokens();
    Token head =
        clause.group().passive()
            ? clause.hasSubject() ? head(tokens, clause.subjectStart(), clause.subjectEnd()) : null
            : head(tokens, at, tokens.size());
    return head != null && is(head, kind);
  }

  private boolean is(Token token, String kind) {
    NameMatch name = token.name();
    boolean state = name != null && name.actor() != null && name.actor().equals(name.place());
    return switch (kind) {
      case "STATE" -> state && name != null && name.form() == NameMatch.Form.NAME;
      case "PLACE" -> name != null && name.place() != null || listed(token, "place");
      case "PEOPLE" ->
          name != null && name.actor() != null && name.place() == null || listed(token, "people");
      default -> listed(token, kind.toLowerCase(Locale.ROOT));
    };
  }

  private boolean listed(Token token, String list) {
    String word = token.lower();
    return words.is(list, word)
        || word.endsWith("men") && words.is(list, word.replaceAll("men$", "man"))
        || word.endsWith("ies") && words.is(list, word.replaceAll("ies$", "y"))
        || word.endsWith("s") && words.is(list, word.substring(0, word.length() - 1));
  }

  /// The head of the noun phrase at a place: its last noun; of “hundreds of people” the people.
  private @Nullable Token head(List<Token> tokens, int from, int to) {
    Token head = null;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (Patterns.matches(token.tag(), "NN.*|CD|JJ")) {
        head = token;
      } else if (!goesOn(token, head)) {
        break;
      }
    }
    return head;
  }

  private boolean goesOn(Token token, @Nullable Token head) {
    boolean quantity = head != null && (head.tag().equals("CD") || words.is("many", head.lower()));
    return token.isNominal()
        || head == null && (token.tag().equals(Token.TIME) || token.isVerb() || isTimeWord(token))
        || token.lower().equals("of") && quantity;
  }

  /// Between verb and object: “seized on Friday two workers”, “fired more than ten rockets”.
  private static boolean isTimeWord(Token token) {
    return Patterns.matches(token.lower(), "on|than") || token.tag().startsWith("RB");
  }
}
