package org.parley.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.grammar.tagging.Lemmas;

/// Parts a sentence into clauses around its verb groups.
///
/// Every verb group heads one clause; the border between two neighbours is the conjunction or the
/// sign before the second, else the start of the noun phrase that is its subject. The beginning of
/// a sentence that was interrupted by a relative clause is the subject of the verb after it.
final class Clauses {

  private final List<Token> tokens;
  private final List<VerbGroup> groups;
  private final Set<String> planWords;
  private final Phrases phrases;
  private final ClauseBorders borders;
  private final ClauseKinds kinds;

  Clauses(
      List<Token> tokens,
      List<VerbGroup> groups,
      Set<String> subordinators,
      Set<String> planWords,
      Lemmas lemmas) {
    this.planWords = planWords;
    this.tokens = tokens;
    this.groups = groups;
    this.kinds = new ClauseKinds(tokens, groups, subordinators);
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
    int from = start + (opener.isEmpty() && !kinds.startsWithSign(start) ? 0 : 1);
    int[] subject = phrases.subject(from, group.start());
    if (!kinds.beforePronoun(start, group).isEmpty()) {
      subject = new int[] {group.start() - 1, group.start()};
    }
    Clause last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (kind == Clause.Kind.RELATIVE && subject != null && isWithin(start, opener, subject[0])) {
      subject = null; // “which together with Oman had led”
    }
    boolean afterRelative =
        last != null
            && last.kind() == Clause.Kind.RELATIVE
            && start == group.start()
            && group.isFinite()
            && !kinds.startsWithSign(start);
    boolean left = orphanEnd > 0 && kind == Clause.Kind.COMPLEMENT && isLastFinite(g);
    boolean bare = left && opener.isEmpty() && last != null && last.kind() == Clause.Kind.RELATIVE;
    boolean orphaned = (subject == null || bare) && group.isFinite() && orphanEnd > 0;
    if (last != null && isBehindGerund(last, group, opener, start)) {
      subject = new int[] {last.subjectStart(), last.subjectEnd()};
      kind = Clause.Kind.MAIN;
    }
    if (orphaned) {
      subject =
          kinds.startsWithSign(start)
              ? phrases.lastNominal(0, orphanEnd)
              : phrases.subject(0, orphanEnd);
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
    } else if (subject == null && isAside(g, kind, start, end)) {
      subject = phrases.lastNominal(last == null ? 0 : last.group().end(), start);
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

  /// “The panel with which Oman wants to follow the talks [met]”: no verb behind it can take the
  /// beginning of the sentence.
  private boolean isLastFinite(int g) {
    return groups.subList(g + 1, groups.size()).stream().noneMatch(VerbGroup::isFinite);
  }

  /// Whether a preposition right behind the relative word holds a noun phrase.
  private boolean isWithin(int start, String opener, int noun) {
    int word = start;
    while (!tokens.get(word).lower().equals(opener)) {
      word++;
    }
    int i = noun - 1;
    return i > word
        && tokens.get(i).tag().equals("IN")
        && tokens.subList(word + 1, i).stream().allMatch(t -> t.tag().startsWith("RB"));
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
        && !kinds.startsWithSign(start);
  }

  /// “the rebels, [led by a cleric,] had begun”: said of the noun in front of it.
  private boolean isAside(int g, Clause.Kind kind, int start, int end) {
    return kind == Clause.Kind.PARTICIPLE
        && groups.get(g).form() == VerbGroup.Form.PARTICIPLE
        && start > 0
        && kinds.startsWithSign(start)
        && tokens.get(start - 1).isNominal()
        && g + 1 < groups.size()
        && groups.get(g + 1).isFinite()
        && groups.get(g + 1).start() == end + 1
        && tokens.get(end).text().equals(",");
  }

  private boolean isPlanned(int start) {
    return start > 1 && planWords.contains(tokens.get(start - 1).lower());
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
    boolean joined =
        patient
            && tokens.get(start).tag().equals("CC")
            && start + 1 == group.start()
            && last.kind() == kind
            && last.group().form() == group.form();
    if (patient && !joined && !kinds.startsWithSign(start)) {
      return phrases.lastNominal(last.group().end(), start);
    }
    if (!last.hasSubject()) {
      return null;
    }
    if (group.form() == VerbGroup.Form.PAST
        && last.kind() == Clause.Kind.COMPLEMENT
        && last.group().form() == VerbGroup.Form.MODAL) {
      for (Clause clause : before) { // “said that it could not go on and [called] a vote”
        if (clause.group().form() == group.form() && clause.hasSubject()) {
          return new int[] {clause.subjectStart(), clause.subjectEnd()};
        }
      }
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
