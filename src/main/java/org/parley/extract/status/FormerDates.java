package org.parley.extract.status;

import java.util.List;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.extract.grammar.VerbGroup;
import org.parley.extract.sense.EventWords;
import org.parley.text.Patterns;

/// Dates on which something was to happen and did not: “had been due to open on Sunday”,
/// “originally scheduled for May”.
public final class FormerDates {

  private final EventWords words;
  private final PutOff putOff;

  public FormerDates(EventWords words) {
    this.words = words;
    this.putOff = new PutOff(words);
  }

  /// Whether the happening of a draft was only meant for its date.
  public boolean isFormer(Draft draft) {
    VerbGroup group = draft.clause.group();
    boolean hadBeen = group.perfect() && group.form() == VerbGroup.Form.PAST;
    boolean planning =
        group.passive() && fixes(draft, group.lastVerb())
            || isParticiple(draft) && fixes(draft, group.verbs().get(0));
    if (hadBeen && (group.planned() || planning)) {
      return true;
    }
    boolean meant = group.planned() && group.form() == VerbGroup.Form.PAST || planning;
    return meant && saysOriginally(draft) || (meant || isReducedPlan(draft)) && isGivenUp(draft);
  }

  private static boolean isParticiple(Draft draft) {
    return draft.clause.kind() == Clause.Kind.PARTICIPLE;
  }

  /// “had been announced for 3 May” is a plan; “had been announced on 3 May” was said on that day.
  private boolean fixes(Draft draft, String verb) {
    return verb.equals("announce")
        ? Patterns.matches(beforeTime(draft), "for|to|until")
        : words.is("fixing", verb);
  }

  /// The word in front of the time of a draft.
  private static String beforeTime(Draft draft) {
    String before = "";
    for (Token token : draft.sentence.tokens()) {
      if (draft.time != null && token.span().equals(draft.time.span())) {
        return before;
      }
      before = token.lower();
    }
    return "";
  }

  /// “talks due to start on Monday”.
  private boolean isReducedPlan(Draft draft) {
    int start = draft.clause.start();
    return draft.clause.kind() == Clause.Kind.INFINITIVE
        && start > 0
        && words.is("plan", draft.sentence.tokens().get(start - 1).lower());
  }

  private boolean saysOriginally(Draft draft) {
    List<Token> tokens = draft.sentence.tokens();
    for (int i = Math.max(0, draft.clause.start() - 2); i < draft.clause.group().end(); i++) {
      if (words.is("at-first", tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /// Another clause puts it off, denies it, or tells what happened instead.
  private boolean isGivenUp(Draft draft) {
    for (Clause clause : draft.sentence.clauses()) {
      boolean other = clause.index() != draft.clause.index() && clause.hasVerb();
      boolean related =
          clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.COORDINATED;
      if (other && (putOff.tells(draft.sentence, clause) || related && clause.group().negated())) {
        return true;
      }
    }
    return draft.sentence.tokens().stream().anyMatch(token -> token.lower().equals("instead"));
  }
}
