package org.parley.extract.status;

import java.util.List;
import java.util.Optional;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.grammar.VerbGroup;
import org.parley.extract.sense.EventWords;
import org.parley.text.Patterns;

/// What the clause that a happening hangs on makes of it.
///
/// Example: of “The general denied that his men had crossed the river” the crossing is denied, of
/// “She hopes that a truce can be signed” the signing only wished for.
public final class Attitudes {

  private final EventWords words;

  public Attitudes(EventWords words) {
    this.words = words;
  }

  /// The clause that denies what a draft tells; empty when none does.
  public Optional<Clause> denial(Draft draft) {
    return governing(draft).filter(clause -> !clause.group().negated() && denies(draft, clause));
  }

  /// “denied that”, “rejected claims that”.
  private boolean denies(Draft draft, Clause clause) {
    String verb = clause.group().lastVerb();
    List<Token> behind = draft.sentence.tokens().subList(clause.group().end(), clause.end());
    return words.is("denying", verb)
        || words.is("dismissing", verb)
            && behind.stream().anyMatch(token -> words.is("allegation", token.lower()));
  }

  /// Whether somebody only hopes for what a draft tells.
  boolean isWished(Draft draft) {
    VerbGroup group = draft.clause.group();
    boolean ahead =
        group.form() == VerbGroup.Form.MODAL
            || group.form() == VerbGroup.Form.PRESENT && !group.perfect();
    return ahead
        && governing(draft)
            .filter(clause -> words.is("wishing", clause.group().lastVerb()))
            .isPresent();
  }

  /// The clause whose verb a “that” hangs on, past asides: “denied, in a letter read out on Monday,
  /// that …”.
  private static Optional<Clause> governing(Draft draft) {
    Clause clause = draft.clause;
    boolean told = !draft.nominal && clause.kind() == Clause.Kind.COMPLEMENT;
    if (!told || !Patterns.matches(clause.opener(), "that|")) {
      return Optional.empty();
    }
    List<Clause> before = draft.sentence.clauses().subList(0, clause.index());
    return before.reversed().stream()
        .filter(one -> one.hasVerb() && !isAside(draft.sentence, one))
        .findFirst()
        .filter(one -> !clause.opener().isEmpty() || one.end() == clause.start());
  }

  private static boolean isAside(Sentence sentence, Clause clause) {
    boolean between =
        sentence.tokens().get(clause.start()).isBreak()
            && sentence.tokens().get(clause.end() - 1).isBreak();
    return between
        || clause.kind() == Clause.Kind.PARTICIPLE
        || clause.kind() == Clause.Kind.RELATIVE;
  }
}
