package org.parley.extract.grammar;

import java.util.List;
import java.util.Set;

/// What a conjunction or a comma joins: nouns of one subject, or clauses.
final class Joins {

  private final List<Token> tokens;
  private final Set<String> subordinators;
  private final Fronts fronts;

  Joins(List<Token> tokens, Set<String> subordinators, Fronts fronts) {
    this.tokens = tokens;
    this.subordinators = subordinators;
    this.fronts = fronts;
  }

  /// “…, Russia and China said”: the conjunction joins two subjects, not two clauses. Then a sign
  /// or a subordinating word stands in front of the first of them.
  boolean joinsNouns(VerbGroup left, int conjunction, VerbGroup right) {
    for (int i = conjunction + 1; i < right.start(); i++) {
      if (!isSubjectWord(tokens.get(i)) && !tokens.get(i).tag().equals("IN")) {
        return false;
      }
    }
    int i = conjunction - 1;
    while (i >= left.end() && (tokens.get(i).isNominal() || tokens.get(i).lower().equals("of"))) {
      i--;
    }
    return conjunction + 1 < right.start()
        && i >= left.end()
        && (tokens.get(i).isBreak()
            || fronts.isFrontedTime(left, i)
            || subordinators.contains(tokens.get(i).lower())
            || isAgent(left, i));
  }

  /// “a truce brokered by Oman and Jordan began”: both brokered it, for no verb stands before.
  private boolean isAgent(VerbGroup left, int preposition) {
    boolean reduced =
        left.form() == VerbGroup.Form.PARTICIPLE
            && preposition == left.end()
            && tokens.get(preposition).lower().equals("by");
    return reduced && tokens.subList(0, left.start()).stream().noneMatch(Token::isFinite);
  }

  /// “a text Russia, Iran and Turkey signed”: the sign parts names of one subject.
  boolean isInList(int sign, VerbGroup right) {
    boolean names =
        tokens.get(sign).text().equals(",")
            && tokens.get(sign - 1).isName()
            && sign + 3 < right.start()
            && tokens.get(sign + 1).isName()
            && (sign < 2 || !tokens.get(sign - 2).tag().equals("IN"));
    for (int i = sign + 1; names && i < right.start(); i++) {
      Token token = tokens.get(i);
      if (token.lower().equals("and")) {
        return i + 2 == right.start() && tokens.get(i + 1).isName();
      }
      names = token.isName() || token.text().equals(",");
    }
    return false;
  }

  boolean isListSign(int i, VerbGroup right) {
    return i > 0 && (isInList(i, right) || joinsNames(i));
  }

  private boolean joinsNames(int i) {
    return tokens.get(i).lower().equals("and")
        && tokens.get(i - 1).isName()
        && tokens.get(i + 1).isName();
  }

  static boolean isSubjectWord(Token token) {
    return token.isNominal() || token.tag().startsWith("RB");
  }
}
