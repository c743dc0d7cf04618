package org.parley.extract.headline;

import java.util.List;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;

/// What was said, where it stands in front of the verb of saying.
final class Quotations {

  /// “he said in a statement”: so few words tell nothing of what was said.
  private static final int FEW = 5;

  private Quotations() {}

  /// “Talks were useful, the envoy told a briefing”: the talks were useful. Empty when the saying
  /// has its words behind it.
  static List<Token> saidBefore(Draft draft) {
    Clause clause = draft.clause;
    List<Token> tokens = draft.sentence.tokens();
    boolean last =
        clause.index() > 0
            && clause.hasSubject()
            && clause.subjectStart() > 0
            && draft.sense.isSaying()
            && clause.index() == draft.sentence.clauses().size() - 1;
    if (!last || content(tokens, clause) > FEW) {
      return List.of();
    }
    int end = Math.min(clause.subjectStart(), clause.group().start());
    boolean comma = tokens.get(end - 1).text().matches("[,”\"]");
    return comma && draft.sentence.clauses().get(0).group().isFinite()
        ? tokens.subList(0, end - 1)
        : List.of();
  }

  private static long content(List<Token> tokens, Clause clause) {
    return tokens.subList(clause.group().end(), clause.end()).stream()
        .filter(t -> t.tag().matches("NN.*|JJ.*|VB.*|IN"))
        .count();
  }
}
