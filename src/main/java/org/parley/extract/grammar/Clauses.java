package org.parley.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Parts a sentence into clauses around its verb groups.
///
/// Every verb group heads one clause; the border between two neighbours is the conjunction or the
/// sign before the second, else the start of the noun phrase that is its subject. The beginning of
/// a sentence that was interrupted by a relative clause is the subject of the verb after it.
final class Clauses {

  private static final Set<String> RELATIVE = Set.of("which", "who", "whom", "whose", "where");
  static final Set<String> ADVERBIAL =
      Set.of(
          "after",
          "before",
          "since",
          "until",
          "when",
          "while",
          "as",
          "because",
          "if",
          "although",
          "though",
          "unless",
          "once",
          "whereas",
          "following");

  private final List<Token> tokens;
  private final List<VerbGroup> groups;
  private final Set<String> subordinators;
  private final Set<String> planWords;
  private final Phrases phrases;
  private final ClauseBorders borders;

  Clauses(
      List<Token> tokens,
      List<VerbGroup> groups,
      Set<String> subordinators,
      Set<String> planWords,
      Lemmas lemmas) {
    this.planWords = planWords;
    this.tokens = tokens;
    this.groups = groups;
    this.subordinators = subordinators;
    this.phrases = new Phrases(tokens);
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
      if (RELATIVE.contains(tokens.get(i).lower()) || isRelativeThat(i)) {
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

  private boolean isRelativeThat(int i) {
    return tokens.get(i).lower().equals("that")
        && i > 0
        && tokens.get(i - 1).tag().startsWith("NN")
        && i + 1 < tokens.size()
        && (tokens.get(i + 1).isFinite());
  }

  private Clause clause(int g, int start, int end, int orphanEnd, List<Clause> before) {
    VerbGroup group = groups.get(g);
    String opener = opener(start, group);
    Clause.Kind kind = kind(g, opener, start, group);
    int from = start + (opener.isEmpty() && !startsWithSign(start) ? 0 : 1);
    int[] subject = phrases.subject(from, group.start());
    Clause last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean afterRelative =
        last != null
            && last.kind() == Clause.Kind.RELATIVE
            && start == group.start()
            && group.isFinite()
            && !startsWithSign(start);
    boolean orphaned = subject == null && group.isFinite() && orphanEnd > 0;
    if (last != null && isBehindGerund(last, group, opener, start)) {
      subject = new int[] {last.subjectStart(), last.subjectEnd()};
      kind = Clause.Kind.MAIN;
    }
    if (orphaned) {
      subject =
          startsWithSign(start) ? phrases.lastNominal(0, orphanEnd) : phrases.subject(0, orphanEnd);
      kind = Clause.Kind.MAIN;
    } else if (before.isEmpty() && kind == Clause.Kind.INFINITIVE && isPlanned(start)) {
      subject = phrases.lastNominal(0, start - 1); // “talks due to start on Monday”
    } else if (afterRelative && last != null) {
      subject = phrases.lastNominal(0, last.start()); // “the truce that began in May held”
      kind = Clause.Kind.MAIN;
    } else if (subject == null && kind == Clause.Kind.RELATIVE) {
      boolean again =
          last != null && last.kind() == kind && tokens.get(start - 1).tag().equals("CC");
      subject = phrases.lastNominal(0, again && last != null ? last.start() : start);
    } else if (subject == null && !before.isEmpty()) {
      subject = inherited(before, kind, group, start);
    }
    if (subject == null && kind == Clause.Kind.PARTICIPLE) {
      subject = phrases.lastNominal(0, start);
    }
    int s = subject == null ? group.start() : subject[0];
    int e = subject == null ? group.start() : subject[1];
    return new Clause(g, kind, opener, start, end, List.of(group), s, e);
  }

  /// “States proposing a text have met”: the first words of the sentence are the subject of its
  /// verb.
  private boolean isBehindGerund(Clause last, VerbGroup group, String opener, int start) {
    return last.index() == 0
        && last.start() == 0
        && last.group().form() == VerbGroup.Form.GERUND
        && last.hasSubject()
        && last.subjectEnd() == last.group().start()
        && group.isFinite()
        && opener.isEmpty()
        && !startsWithSign(start);
  }

  private boolean isPlanned(int start) {
    return start > 1 && planWords.contains(tokens.get(start - 1).lower());
  }

  private boolean startsWithSign(int start) {
    return tokens.get(start).isBreak();
  }

  private String opener(int start, VerbGroup group) {
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

  private Clause.Kind kind(int g, String opener, int start, VerbGroup group) {
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

  private int @Nullable [] inherited(
      List<Clause> before, Clause.Kind kind, VerbGroup group, int start) {
    Clause last = before.get(before.size() - 1);
    if (kind == Clause.Kind.INFINITIVE) {
      int[] controller = phrases.controller(last, start);
      if (controller != null) {
        return controller;
      }
    }
    boolean patient = kind == Clause.Kind.PARTICIPLE && group.form() == VerbGroup.Form.PARTICIPLE;
    if (patient && !startsWithSign(start)) {
      return phrases.lastNominal(last.group().end(), start);
    }
    if (!last.hasSubject()) {
      return null;
    }
    boolean reduced =
        group.isFinite()
            && last.kind() == Clause.Kind.PARTICIPLE
            && last.subjectEnd() == last.group().start()
            && last.group().form() == VerbGroup.Form.PARTICIPLE;
    return new int[] {
      last.subjectStart(), reduced ? phrases.lastWord(start, group.start()) : last.subjectEnd()
    };
  }
}
