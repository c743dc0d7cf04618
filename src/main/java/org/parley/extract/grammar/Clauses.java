package org.parley.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.extract.grammar.tagging.Lemmas;

/// Parts a sentence into clauses around its verb groups.
///
/// Every verb group heads one clause; the border between two neighbours is the conjunction or the
/// sign before the second, else the start of the noun phrase that is its subject. The beginning of
/// a sentence that was interrupted by a relative clause is the subject of the verb after it.
final class Clauses {

  private final List<Token> tokens;
  private final List<VerbGroup> groups;
  private final ClauseBorders borders;
  private final ClauseKinds kinds;
  private final ClauseSubjects subjects;

  Clauses(
      List<Token> tokens,
      List<VerbGroup> groups,
      Set<String> subordinators,
      Set<String> planWords,
      Lemmas lemmas) {
    this.tokens = tokens;
    this.groups = groups;
    this.kinds = new ClauseKinds(tokens, groups, subordinators);
    this.subjects = new ClauseSubjects(tokens, groups, planWords, kinds);
    this.borders = new ClauseBorders(tokens, subordinators, lemmas);
  }

  List<Clause> find() {
    if (groups.isEmpty()) {
      return List.of(new Clause(0, Clause.Kind.VERBLESS, "", 0, tokens.size(), List.of(), 0, 0));
    }
    int[] starts = new int[groups.size()];
    for (int g = 1; g < groups.size(); g++) {
      starts[g] = borders.border(groups.get(g - 1), groups.get(g));
    }
    starts[0] = firstStart();
    List<Clause> clauses = new ArrayList<>();
    int orphanEnd = starts[0];
    for (int g = 0; g < groups.size(); g++) {
      int end = g + 1 < groups.size() ? starts[g + 1] : tokens.size();
      Clause clause = clause(g, starts[g], end, orphanEnd, clauses);
      if (clause.subjectStart() < starts[g] && clause.subjectEnd() <= orphanEnd) {
        orphanEnd = 0;
      }
      clauses.add(clause);
    }
    return FrontedParticiple.withSubject(clauses);
  }

  /// The first clause starts late when a relative word or a participle stands before its verb.
  private int firstStart() {
    VerbGroup first = groups.get(0);
    for (int i = first.start() - 1; i > 0; i--) {
      if (kinds.isRelative(i)) {
        return i;
      }
      if (tokens.get(i).isBreak()) {
        break;
      }
    }
    boolean reduced =
        first.form() == VerbGroup.Form.PARTICIPLE || first.form() == VerbGroup.Form.INFINITIVE;
    return reduced && first.start() > 0 ? first.start() : 0;
  }

  private Clause clause(int g, int start, int end, int orphanEnd, List<Clause> before) {
    VerbGroup group = groups.get(g);
    String opener = kinds.opener(start, group);
    opener = opener.isEmpty() ? kinds.beforePronoun(start, group) : opener;
    Clause.Kind kind = kinds.kind(g, opener, start, group);
    return subjects.complete(new Outline(g, kind, opener, start, end, group), orphanEnd, before);
  }
}
