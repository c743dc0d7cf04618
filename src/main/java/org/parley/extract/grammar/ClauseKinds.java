package org.parley.extract.grammar;

import java.util.List;
import java.util.Set;
import org.parley.extract.grammar.tagging.GrammarWords;

/// The word that opens a clause, and how the clause hangs on the rest by it.
final class ClauseKinds {

  private static final Set<String> RELATIVE = GrammarWords.list("relative");
  static final Set<String> ADVERBIAL = GrammarWords.list("adverbial");

  private final List<Token> tokens;
  private final List<VerbGroup> groups;
  private final Set<String> subordinators;

  ClauseKinds(List<Token> tokens, List<VerbGroup> groups, Set<String> subordinators) {
    this.tokens = tokens;
    this.groups = groups;
    this.subordinators = subordinators;
  }

  boolean isRelative(int i) {
    return RELATIVE.contains(tokens.get(i).lower()) || isRelativeThat(i);
  }

  private boolean isRelativeThat(int i) {
    return tokens.get(i).lower().equals("that")
        && i > 0
        && tokens.get(i - 1).tag().startsWith("NN")
        && i + 1 < tokens.size()
        && (tokens.get(i + 1).isFinite());
  }

  boolean startsWithSign(int start) {
    return tokens.get(start).isBreak();
  }

  String opener(int start, VerbGroup group) {
    for (int i = start; i < Math.min(start + 3, group.start()); i++) {
      Token token = tokens.get(i);
      if (subordinators.contains(token.lower()) || token.tag().equals("CC")) {
        return token.lower();
      }
      if (!token.isBreak() && !token.tag().startsWith("RB")) {
        break;
      }
    }
    return "";
  }

  /// “Late on Friday, minutes [before] it started”.
  String beforePronoun(int start, VerbGroup group) {
    int at = group.start() - 2;
    boolean pronoun = at > start && tokens.get(at + 1).tag().equals("PRP");
    return pronoun && ADVERBIAL.contains(tokens.get(at).lower()) ? tokens.get(at).lower() : "";
  }

  Clause.Kind kind(int g, String opener, int start, VerbGroup group) {
    if (RELATIVE.contains(opener) || (opener.equals("that") && isRelativeThat(start))) {
      return Clause.Kind.RELATIVE;
    }
    if (ADVERBIAL.contains(opener)) {
      return Clause.Kind.ADVERBIAL;
    }
    if (opener.equals("that") || opener.equals("whether") || opener.equals("how")) {
      return Clause.Kind.COMPLEMENT;
    }
    if (group.form() == VerbGroup.Form.INFINITIVE) {
      return Clause.Kind.INFINITIVE;
    }
    if (group.form() == VerbGroup.Form.PARTICIPLE || group.form() == VerbGroup.Form.GERUND) {
      return Clause.Kind.PARTICIPLE;
    }
    if (!opener.isEmpty() && g > 0) {
      return Clause.Kind.COORDINATED;
    }
    boolean afterReduced = g > 0 && !groups.get(g - 1).isFinite() && start == group.start();
    return g == 0 || startsWithSign(start) || afterReduced
        ? Clause.Kind.MAIN
        : Clause.Kind.COMPLEMENT;
  }
}
