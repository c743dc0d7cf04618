package org.parley.extract.grammar;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whose deed each clause of a sentence tells: the noun phrase in it, one in front of it that it
/// hangs on, or the subject of a clause before.
final class ClauseSubjects {

  private final List<Token> tokens;
  private final List<VerbGroup> groups;
  private final Set<String> planWords;
  private final Phrases phrases;
  private final ClauseKinds kinds;

  ClauseSubjects(
      List<Token> tokens, List<VerbGroup> groups, Set<String> planWords, ClauseKinds kinds) {
    this.tokens = tokens;
    this.groups = groups;
    this.planWords = planWords;
    this.phrases = new Phrases(tokens);
    this.kinds = kinds;
  }

  /// The clause with its subject.
  ///
  /// @param orphanEnd where the beginning of the sentence ends that no verb has taken yet, or 0
  /// @param before the clauses in front of it
  Clause complete(Outline clause, int orphanEnd, List<Clause> before) {
    Clause last = before.isEmpty() ? null : before.get(before.size() - 1);
    int[] own = own(clause);
    if (isOrphaned(clause, own, orphanEnd, last)) {
      boolean sign = kinds.startsWithSign(clause.start());
      return clause.as(
          Clause.Kind.MAIN,
          sign ? phrases.lastNominal(0, orphanEnd) : phrases.subject(0, orphanEnd));
    }
    if (last == null && clause.kind() == Clause.Kind.INFINITIVE && isPlanned(clause.start())) {
      return clause.with(phrases.lastNominal(0, clause.start() - 1));
    }
    if (last != null && isBehindRelative(clause, last)) {
      return clause.as(Clause.Kind.MAIN, phrases.lastNominal(0, last.start()));
    }
    if (last != null && isBehindGerund(clause, last)) {
      return clause.as(Clause.Kind.MAIN, new int[] {last.subjectStart(), last.subjectEnd()});
    }
    if (last != null && own != null && isGerundsObject(clause, last, own)) {
      int[] holder = phrases.lastNominal(0, last.start() - 1);
      return clause.with(holder == null ? own : new int[] {holder[0], own[1]});
    }
    return clause.with(own == null ? shared(clause, before) : own);
  }

  /// “said that [an office for watching the border] had opened”: not the border had.
  private boolean isGerundsObject(Outline clause, Clause last, int[] own) {
    int gerund = last.start();
    return last.group().form() == VerbGroup.Form.GERUND
        && own[0] == last.group().end()
        && clause.isFinite()
        && clause.opener().isEmpty()
        && gerund > 1
        && gerund == last.group().start()
        && tokens.get(gerund - 1).tag().equals("IN")
        && tokens.get(gerund - 2).isNoun()
        && !isGoverned(phrases.lastNominal(0, gerund - 1));
  }

  private boolean isGoverned(int @Nullable [] phrase) {
    int before = phrase == null ? -1 : phrase[0] - 1;
    return before >= 0
        && tokens.get(before).tag().equals("IN")
        && !tokens.get(before).lower().equals("that");
  }

  /// The noun phrase between the word that opens a clause and its verb.
  private int @Nullable [] own(Outline clause) {
    int start = clause.start();
    VerbGroup group = clause.group();
    if (!kinds.beforePronoun(start, group).isEmpty()) {
      return unlessWithin(clause, new int[] {group.start() - 1, group.start()});
    }
    boolean bare = clause.opener().isEmpty() && !kinds.startsWithSign(start);
    return unlessWithin(clause, phrases.subject(start + (bare ? 0 : 1), group.start()));
  }

  /// “which together with Oman had led”: a preposition behind the relative word holds the phrase.
  private int @Nullable [] unlessWithin(Outline clause, int @Nullable [] subject) {
    boolean within =
        clause.kind() == Clause.Kind.RELATIVE
            && subject != null
            && isWithin(clause.start(), clause.opener(), subject[0]);
    return within ? null : subject;
  }

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

  /// “The talks, which began in May, [failed]”: the beginning of the sentence waits for its verb.
  private boolean isOrphaned(
      Outline clause, int @Nullable [] own, int orphanEnd, @Nullable Clause last) {
    if (orphanEnd == 0 || !clause.isFinite()) {
      return false;
    }
    boolean left = clause.kind() == Clause.Kind.COMPLEMENT && isLastFinite(clause.index());
    boolean relative = last != null && last.kind() == Clause.Kind.RELATIVE;
    return own == null || left && clause.opener().isEmpty() && relative;
  }

  /// “The panel with which Oman wants to follow the talks [met]”: no verb behind it can take the
  /// beginning of the sentence.
  private boolean isLastFinite(int g) {
    return groups.subList(g + 1, groups.size()).stream().noneMatch(VerbGroup::isFinite);
  }

  /// “talks due to start on Monday”.
  private boolean isPlanned(int start) {
    return start > 1 && planWords.contains(tokens.get(start - 1).lower());
  }

  /// “the truce that began in May held”.
  private boolean isBehindRelative(Outline clause, Clause last) {
    return last.kind() == Clause.Kind.RELATIVE
        && clause.start() == clause.group().start()
        && clause.isFinite()
        && !kinds.startsWithSign(clause.start());
  }

  /// “States proposing a text have met”: the first words of the sentence are the subject of its
  /// verb.
  private boolean isBehindGerund(Outline clause, Clause last) {
    return last.index() == 0
        && last.start() == 0
        && last.group().form() == VerbGroup.Form.GERUND
        && last.hasSubject()
        && last.subjectEnd() == last.group().start()
        && clause.isFinite()
        && clause.opener().isEmpty()
        && !kinds.startsWithSign(clause.start());
  }

  /// The subject of a clause that has none itself.
  private int @Nullable [] shared(Outline clause, List<Clause> before) {
    Clause last = before.isEmpty() ? null : before.get(before.size() - 1);
    int start = clause.start();
    int[] subject = null;
    if (clause.kind() == Clause.Kind.RELATIVE) {
      boolean again = isJoinedRelative(start, last);
      return phrases.lastNominal(0, again && last != null ? last.start() : start);
    }
    if (isAside(clause)) {
      subject = phrases.lastNominal(last == null ? 0 : last.group().end(), start);
    } else if (last != null) {
      subject = inherited(clause, last, before);
    }
    return subject == null && clause.kind() == Clause.Kind.PARTICIPLE
        ? phrases.lastNominal(0, start)
        : subject;
  }

  /// “the text which they drafted and [which] others signed”.
  private boolean isJoinedRelative(int start, @Nullable Clause last) {
    return last != null
        && last.kind() == Clause.Kind.RELATIVE
        && tokens.get(start - 1).tag().equals("CC");
  }

  /// “the rebels, [led by a cleric,] had begun”: said of the noun in front of it.
  private boolean isAside(Outline clause) {
    int start = clause.start();
    int next = clause.index() + 1;
    return clause.isParticiple()
        && start > 0
        && kinds.startsWithSign(start)
        && tokens.get(start - 1).isNominal()
        && next < groups.size()
        && groups.get(next).isFinite()
        && groups.get(next).start() == clause.end() + 1
        && tokens.get(clause.end()).text().equals(",");
  }

  private int @Nullable [] inherited(Outline clause, Clause last, List<Clause> before) {
    int start = clause.start();
    if (clause.kind() == Clause.Kind.INFINITIVE) {
      int[] controller = phrases.controller(last, start);
      if (controller != null) {
        return controller;
      }
    }
    if (clause.isParticiple() && !isJoined(clause, last) && !kinds.startsWithSign(start)) {
      return phrases.lastNominal(last.group().end(), start);
    }
    if (!last.hasSubject()) {
      return null;
    }
    int[] teller = isBehindWords(clause, last) ? teller(clause, before) : null;
    return teller == null ? subjectOf(last, clause) : teller;
  }

  /// “a plan drafted in Oslo and [signed in Rome]”.
  private boolean isJoined(Outline clause, Clause last) {
    return tokens.get(clause.start()).tag().equals("CC")
        && clause.start() + 1 == clause.group().start()
        && last.kind() == clause.kind()
        && last.group().form() == clause.group().form();
  }

  /// “said that it could not go on and [called] a vote”.
  private static boolean isBehindWords(Outline clause, Clause last) {
    return clause.group().form() == VerbGroup.Form.PAST
        && last.kind() == Clause.Kind.COMPLEMENT
        && last.group().form() == VerbGroup.Form.MODAL;
  }

  private static int @Nullable [] teller(Outline clause, List<Clause> before) {
    return before.stream()
        .filter(said -> said.group().form() == clause.group().form() && said.hasSubject())
        .findFirst()
        .map(said -> new int[] {said.subjectStart(), said.subjectEnd()})
        .orElse(null);
  }

  /// The subject of the clause before; “the text [drafted in Oslo] was signed” takes it all.
  private int[] subjectOf(Clause last, Outline clause) {
    boolean reduced =
        clause.isFinite()
            && last.kind() == Clause.Kind.PARTICIPLE
            && last.subjectEnd() == last.group().start()
            && last.group().form() == VerbGroup.Form.PARTICIPLE;
    int end =
        reduced ? phrases.lastWord(clause.start(), clause.group().start()) : last.subjectEnd();
    return new int[] {last.subjectStart(), end};
  }
}
