package org.parley.extract.actors;

import java.util.List;
import org.parley.extract.TypeGroup;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.extract.grammar.VerbGroup;
import org.parley.extract.sense.EventWords;
import org.parley.text.Patterns;

/// Whether the subject of a verb acts, or something is done to it.
final class Voice {

  private static final EventWords WORDS = EventWords.standard();

  private Voice() {}

  /// A participle with an object is a past tense that the tagger took for a participle: “Government
  /// forces captured the town”.
  static boolean isPassive(Draft draft) {
    VerbGroup group = draft.clause.group();
    boolean participle = group.form() == VerbGroup.Form.PARTICIPLE && !group.perfect();
    List<Token> tokens = draft.sentence.tokens();
    boolean object =
        group.end() < tokens.size()
            && (Patterns.matches(tokens.get(group.end()).tag(), "DT|PRP\\$|JJ|NN.*")
                || tokens.get(group.end()).name() != null);
    return group.passive() || participle && !object && !isMain(draft);
  }

  /// “The rebels threatened on Monday to leave”: the only verb of the sentence that can be its own,
  /// with nobody behind “by”.
  private static boolean isMain(Draft draft) {
    Clause clause = draft.clause;
    boolean by =
        draft.sentence.tokens().subList(clause.group().end(), clause.end()).stream()
            .anyMatch(t -> t.lower().equals("by"));
    boolean other =
        draft.sentence.clauses().stream()
            .anyMatch(
                c ->
                    c.hasVerb()
                        && c.group().isFinite()
                        && c.kind() != Clause.Kind.ADVERBIAL
                        && c.kind() != Clause.Kind.RELATIVE);
    return !by && !other && clause.hasSubject() && clause.subjectEnd() <= clause.group().start();
  }

  /// “It was held in July”, “It followed a summit”: a pronoun for talks, and for nobody who acts.
  static boolean isOccasion(Draft draft, Token pronoun) {
    VerbGroup group = draft.clause.group();
    return pronoun.lower().equals("it")
        && TypeGroup.GATHERING.has(draft.sense.type())
        && (group.passive() || WORDS.is("no-deed", group.lastVerb()));
  }
}
