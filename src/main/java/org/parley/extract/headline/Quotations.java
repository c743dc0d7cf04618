package org.parley.extract.headline;

import java.util.List;
import java.util.Optional;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.text.Patterns;

/// What was said, where it stands in front of the verb of saying.
final class Quotations {

  /// “he said in a statement”: so few words tell nothing of what was said.
  private static final int FEW = 5;

  private Quotations() {}

  /// The clause that was said: “[talks were useful], the envoy told a briefing”. Empty when the
  /// saying has its words behind it.
  static Optional<Clause> saidBefore(Draft draft) {
    Clause clause = draft.clause;
    List<Token> tokens = draft.sentence.tokens();
    boolean saying =
        clause.index() > 0
            && clause.hasSubject()
            && clause.subjectStart() > 0
            && clause.group().isFinite()
            && draft.sense.isSaying();
    if (!saying || !isImpersonal(draft) && content(tokens, clause) > FEW) {
      return Optional.empty();
    }
    int end = Math.min(clause.subjectStart(), clause.group().start());
    boolean comma = Patterns.matches(tokens.get(end - 1).text(), "[,”\"]");
    return comma ? said(draft, end) : Optional.empty();
  }

  /// The last main clause before a place, else the first clause.
  private static Optional<Clause> said(Draft draft, int end) {
    Clause best = null;
    for (Clause clause : draft.sentence.clauses()) {
      boolean whole = clause.hasVerb() && clause.group().isFinite() && clause.hasSubject();
      if (clause.end() <= end && whole && (best == null || clause.kind() == Clause.Kind.MAIN)) {
        best = clause;
      }
    }
    return Optional.ofNullable(best);
  }

  /// “Thirty groups are invited, it was announced at the end of the round.”
  private static boolean isImpersonal(Draft draft) {
    Clause clause = draft.clause;
    return clause.group().passive()
        && draft.sentence.tokens().get(clause.subjectStart()).lower().equals("it");
  }

  /// How much is said behind the verb, up to the next sign.
  private static long content(List<Token> tokens, Clause clause) {
    int end = clause.group().end();
    long words = 0;
    for (int i = end; i < tokens.size() && !tokens.get(i).isBreak(); i++) {
      words += Patterns.matches(tokens.get(i).tag(), "NN.*|JJ.*|VB.*|IN") ? 1 : 0;
    }
    return words;
  }
}
