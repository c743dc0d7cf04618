package org.parley.extract.grammar;

import java.util.List;
import java.util.Set;
import org.parley.text.Patterns;

/// Times and circumstances that stand between two verbs and belong to the second.
final class Fronts {

  private final List<Token> tokens;
  private final Set<String> subordinators;

  Fronts(List<Token> tokens, Set<String> subordinators) {
    this.tokens = tokens;
    this.subordinators = subordinators;
  }

  /// “…, and on 9 May [the rulers of Chad and Niger signed]”.
  boolean isFrontedTime(VerbGroup left, int time) {
    int i = time;
    while (i > left.end() && Patterns.matches(tokens.get(i).tag(), "TIME|IN|RB")) {
      i--;
    }
    return i < time
        && tokens.get(time).tag().equals(Token.TIME)
        && (tokens.get(i).tag().equals("CC") || tokens.get(i).isBreak());
  }

  /// “… and on Friday the rebels[, at the end of a long day,] decided”: where the search for the
  /// border begins, in front of a circumstance between commas that parts a verb from its subject.
  int beforeCircumstance(VerbGroup left, VerbGroup right) {
    int close = right.start() - 1;
    if (close <= left.end() || !tokens.get(close).text().equals(",")) {
      return close;
    }
    int open = close - 1;
    while (open > left.end() && !tokens.get(open).isBreak()) {
      open--;
    }
    boolean aside =
        open > left.end()
            && tokens.get(open).text().equals(",")
            && tokens.get(open + 1).tag().equals("IN")
            && !subordinators.contains(tokens.get(open + 1).lower())
            && tokens.get(open - 1).isNominal();
    for (int i = open - 1; aside && i >= left.end(); i--) {
      if (tokens.get(i).tag().equals("CC")) {
        return open - 1;
      }
      if (!tokens.get(i).isNominal() && !tokens.get(i).tag().equals(Token.TIME)) {
        aside = Patterns.matches(tokens.get(i).tag(), "IN|RB");
      }
    }
    return close;
  }

  /// “Speaking in Cairo, the envoy, a Norwegian, said”: the comma in front of the subject.
  int beforeAside(VerbGroup left, int close) {
    int opens = 0;
    for (int i = close - 1; i > left.end(); i--) {
      if (tokens.get(i).text().equals(",")) {
        opens++;
        if (opens == 2) {
          return i;
        }
      }
    }
    return close;
  }

  /// “and on Thursday, the minister accused”: the time in front belongs to the second clause.
  int beforeFrontedTime(VerbGroup left, int sign) {
    int i = sign - 1;
    if (i <= left.end() || !tokens.get(i).tag().equals(Token.TIME)) {
      return sign;
    }
    while (i > left.end() && (Patterns.matches(tokens.get(i).tag(), "TIME|IN|RB"))) {
      i--;
    }
    return tokens.get(i).tag().equals("CC") || tokens.get(i).isBreak() ? i : sign;
  }
}
