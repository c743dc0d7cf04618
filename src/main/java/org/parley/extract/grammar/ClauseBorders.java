package org.parley.extract.grammar;

import java.util.List;
import java.util.Set;
import org.parley.extract.grammar.tagging.Lemmas;

/// Where one clause ends and the next begins.
final class ClauseBorders {

  private final List<Token> tokens;
  private final Set<String> subordinators;
  private final Fronts fronts;
  private final Joins joins;
  private final SubjectStart subjectStart;

  ClauseBorders(List<Token> tokens, Set<String> subordinators, Lemmas lemmas) {
    this.tokens = tokens;
    this.subordinators = subordinators;
    this.fronts = new Fronts(tokens, subordinators);
    this.joins = new Joins(tokens, subordinators, fronts);
    this.subjectStart = new SubjectStart(tokens, lemmas, joins);
  }

  /// Where the clause of the right verb begins.
  int border(VerbGroup left, VerbGroup right) {
    int semicolon = semicolon(left, right);
    if (semicolon >= 0) {
      return semicolon;
    }
    return right.isFinite() ? finiteStart(left, right) : nonfiniteStart(left, right);
  }

  /// The semicolon between two verbs, or the conjunction behind it; -1 for none.
  private int semicolon(VerbGroup left, VerbGroup right) {
    for (int i = right.start() - 1; i >= left.end(); i--) {
      if (tokens.get(i).text().equals(";")) {
        return tokens.get(i + 1).tag().equals("CC") ? i + 1 : i;
      }
    }
    return -1;
  }

  private int finiteStart(VerbGroup left, VerbGroup right) {
    int conjunction = -1;
    int sign = -1;
    for (int i = fronts.beforeCircumstance(left, right); i >= left.end(); i--) {
      Token token = tokens.get(i);
      if (subordinators.contains(token.lower()) && !isPreposition(i, right)) {
        return i;
      }
      if (token.tag().equals("CC")
          && conjunction < 0
          && sign < 0
          && !joins.joinsNouns(left, i, right)) {
        conjunction = i;
      } else if (token.isBreak() && sign < 0 && !joins.isInList(i, right)) {
        sign = i;
      }
    }
    if (conjunction >= 0) {
      return conjunction;
    }
    sign = sign == right.start() - 1 && left.start() == 0 ? fronts.beforeAside(left, sign) : sign;
    return sign >= 0 ? fronts.beforeFrontedTime(left, sign) : subjectStart.of(left, right);
  }

  private int nonfiniteStart(VerbGroup left, VerbGroup right) {
    int i = right.start() - 1;
    if (i >= left.end()) {
      Token before = tokens.get(i);
      if (before.isBreak()
          || before.tag().equals("CC")
          || ClauseKinds.ADVERBIAL.contains(before.lower())) {
        return i;
      }
    }
    return right.start();
  }

  /// “after the talks ended”: opens a clause. “after the talks, he left”: a preposition.
  private boolean isPreposition(int i, VerbGroup right) {
    String word = tokens.get(i).lower();
    if (!ClauseKinds.ADVERBIAL.contains(word)) {
      return false;
    }
    for (int k = i + 1; k < right.start(); k++) {
      if (tokens.get(k).isBreak()) {
        return true;
      }
    }
    // “has waited since May and is to report”: the verb shares a subject that stands before
    return i + 2 < right.start() && tokens.get(right.start() - 1).tag().equals("CC");
  }
}
