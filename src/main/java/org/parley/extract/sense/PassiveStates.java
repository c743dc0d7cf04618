package org.parley.extract.sense;

import java.util.List;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.text.Patterns;

/// Passives that tell how something is, and not what was done: “little of it is left”, “it has been
/// called a failure”, “a goal is met”.
final class PassiveStates {

  private PassiveStates() {}

  static boolean is(Sentence sentence, Clause clause, String verb) {
    List<Token> tokens = sentence.tokens();
    int end = clause.group().end();
    if (!clause.group().passive() || end >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(end);
    return switch (verb) {
      case "leave" -> !next.lower().equals("by") && !Patterns.matches(next.tag(), "JJ|VBN");
      case "call" ->
          clause.opener().equals("as") || Patterns.matches(next.tag(), "DT|PRP\\$|JJ|NN.*|``");
      case "meet" -> !isMetBySomebody(tokens, end);
      default -> false;
    };
  }

  /// “was met by the king”; not “the demands were met by May”, “the plan was met with doubt”.
  private static boolean isMetBySomebody(List<Token> tokens, int at) {
    return tokens.get(at).lower().equals("by")
        && at + 1 < tokens.size()
        && !tokens.get(at + 1).tag().equals(Token.TIME);
  }
}
