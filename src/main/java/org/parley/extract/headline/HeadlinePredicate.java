package org.parley.extract.headline;

import java.util.ArrayList;
import java.util.List;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;

/// What was done, with the object that a relative clause leaves in front of itself.
final class HeadlinePredicate {

  private HeadlinePredicate() {}

  /// The words from the verb on.
  static List<Token> of(Draft draft) {
    List<Token> tokens = draft.sentence.tokens();
    Clause clause = draft.clause;
    List<Token> chosen = new ArrayList<>();
    int from =
        clause.hasSubject()
            ? Math.max(clause.group().start(), clause.subjectEnd())
            : clause.group().start();
    from = from > clause.start() && isNever(tokens.get(from - 1)) ? from - 1 : from;
    boolean object = isObjectRelative(draft);
    int end = Math.min(end(draft), sharedSubject(draft));
    for (int i = from; i < end; i++) {
      chosen.add(tokens.get(i));
      if (object && i == clause.group().end() - 1) {
        chosen.addAll(antecedent(draft));
      }
    }
    return chosen;
  }

  /// “two were killed and [four others] injured”: the end of the first clause without the subject
  /// of the next; behind everything when there is none.
  private static int sharedSubject(Draft draft) {
    List<Token> tokens = draft.sentence.tokens();
    Clause clause = draft.clause;
    int next = clause.index() + 1;
    boolean participle =
        next < draft.sentence.clauses().size()
            && draft.sentence.clauses().get(next).kind() == Clause.Kind.PARTICIPLE;
    for (int i = clause.end() - 1; participle && i >= clause.group().end(); i--) {
      if (tokens.get(i).lower().equals("and")) {
        return i;
      }
      if (!tokens.get(i).isNominal()) {
        break;
      }
    }
    return tokens.size();
  }

  private static boolean isTelling(Draft draft) {
    return draft.sense.type().matches("statement|appeal|agree|threaten|resolution|propose|reject");
  }

  private static boolean isNever(Token token) {
    return token.lower().matches("never|not");
  }

  /// “a conference which Annan hopes to hold”: the conference is what he holds.
  private static boolean isObjectRelative(Draft draft) {
    Clause clause = draft.clause;
    boolean opened =
        clause.kind() == Clause.Kind.RELATIVE && clause.opener().matches("which|whom|that");
    boolean nounThat =
        clause.kind() == Clause.Kind.COMPLEMENT
            && clause.opener().equals("that")
            && !draft.sense.isSaying();
    return clause.hasSubject()
        && clause.subjectStart() >= clause.start()
        && (opened || nounThat && hasNounBefore(draft) && !hasObject(draft));
  }

  private static boolean hasNounBefore(Draft draft) {
    int start = draft.clause.start();
    return start > 0 && draft.sentence.tokens().get(start - 1).tag().startsWith("NN");
  }

  private static boolean hasObject(Draft draft) {
    int end = draft.clause.group().end();
    List<Token> tokens = draft.sentence.tokens();
    return end < draft.clause.end() && tokens.get(end).isNominal();
  }

  /// The noun phrase in front of a relative clause or participle.
  static List<Token> antecedent(Draft draft) {
    List<Token> tokens = draft.sentence.tokens();
    int end = draft.clause.start();
    while (end > 0 && tokens.get(end - 1).isBreak()) {
      end--;
    }
    int start = end;
    while (start > 0
        && (tokens.get(start - 1).isNominal()
            || tokens.get(start - 1).lower().matches("of|on|for|to"))) {
      start--;
    }
    while (start < end && tokens.get(start).tag().matches("IN|TO")) {
      start++;
    }
    return start < end ? tokens.subList(start, end) : List.of();
  }

  /// Saying goes on into what is said, others into what hangs on them, until there are words
  /// enough.
  private static int end(Draft draft) {
    int end = draft.clause.end();
    List<Clause> clauses = draft.sentence.clauses();
    for (int i = draft.clause.index() + 1; i < clauses.size(); i++) {
      Clause next = clauses.get(i);
      boolean said = next.opener().matches("that|whether|how") || isTelling(draft);
      boolean goesOn =
          next.kind() == Clause.Kind.COMPLEMENT && said || next.kind() == Clause.Kind.INFINITIVE;
      if (!goesOn || end - draft.clause.group().start() > HeadlineCut.MOST_WORDS) {
        break;
      }
      end = next.end();
    }
    return end;
  }
}
