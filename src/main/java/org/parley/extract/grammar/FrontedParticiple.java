package org.parley.extract.grammar;

import java.util.List;

/// The subject of a participle in front of the main clause.
final class FrontedParticiple {

  private FrontedParticiple() {}

  /// “Meeting in Istanbul, the ministers agreed”: the ministers met.
  static List<Clause> withSubject(List<Clause> clauses) {
    Clause first = clauses.get(0);
    boolean fronted =
        clauses.size() > 1
            && first.kind() == Clause.Kind.PARTICIPLE
            && !first.hasSubject()
            && clauses.get(1).hasSubject()
            && clauses.get(1).group().isFinite();
    if (fronted) {
      Clause main = clauses.get(1);
      clauses.set(
          0,
          new Clause(
              0,
              first.kind(),
              first.opener(),
              first.start(),
              first.end(),
              first.verb(),
              main.subjectStart(),
              main.subjectEnd()));
    }
    return clauses;
  }
}
