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
  private static final Set<String> ADVERBIAL =
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

  Clauses(List<Token> tokens, List<VerbGroup> groups, Set<String> subordinators) {
    this.tokens = tokens;
    this.groups = groups;
    this.subordinators = subordinators;
  }

  List<Clause> find() {
    if (groups.isEmpty()) {
      return List.of(new Clause(0, Clause.Kind.VERBLESS, "", 0, tokens.size(), List.of(), 0, 0));
    }
    int[] starts = new int[groups.size()];
    for (int g = 1; g < groups.size(); g++) {
      starts[g] = border(groups.get(g - 1), groups.get(g));
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
    return withFrontedSubject(clauses);
  }

  /// “Meeting in Istanbul, the ministers agreed”: the ministers met.
  private static List<Clause> withFrontedSubject(List<Clause> clauses) {
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

  private int border(VerbGroup left, VerbGroup right) {
    if (!right.isFinite()) {
      return nonfiniteStart(left, right);
    }
    int conjunction = -1;
    int sign = -1;
    for (int i = right.start() - 1; i >= left.end(); i--) {
      Token token = tokens.get(i);
      if (subordinators.contains(token.lower()) && !isPreposition(i, right)) {
        return i;
      }
      if (token.tag().equals("CC") && conjunction < 0 && sign < 0 && !joinsNouns(left, i, right)) {
        conjunction = i;
      } else if (token.isBreak() && sign < 0) {
        sign = i;
      }
    }
    if (conjunction >= 0) {
      return conjunction;
    }
    return sign >= 0 ? beforeFrontedTime(left, sign) : subjectStart(left, right);
  }

  /// “and on Thursday, the minister accused”: the time in front belongs to the second clause.
  private int beforeFrontedTime(VerbGroup left, int sign) {
    int i = sign - 1;
    if (i <= left.end() || !tokens.get(i).tag().equals(Token.TIME)) {
      return sign;
    }
    while (i > left.end() && (tokens.get(i).tag().matches("TIME|IN|RB"))) {
      i--;
    }
    return tokens.get(i).tag().equals("CC") || tokens.get(i).isBreak() ? i : sign;
  }

  /// “…, Russia and China said”: the conjunction joins two subjects, not two clauses. Then a sign
  /// or a subordinating word stands in front of the first of them.
  private boolean joinsNouns(VerbGroup left, int conjunction, VerbGroup right) {
    for (int i = conjunction + 1; i < right.start(); i++) {
      if (!isSubjectWord(tokens.get(i)) && !tokens.get(i).tag().equals("IN")) {
        return false;
      }
    }
    int i = conjunction - 1;
    while (i >= left.end() && (tokens.get(i).isNominal() || tokens.get(i).lower().equals("of"))) {
      i--;
    }
    return conjunction + 1 < right.start()
        && i >= left.end()
        && (tokens.get(i).isBreak() || subordinators.contains(tokens.get(i).lower()));
  }

  private int nonfiniteStart(VerbGroup left, VerbGroup right) {
    int i = right.start() - 1;
    if (i >= left.end()) {
      Token before = tokens.get(i);
      if (before.isBreak() || before.tag().equals("CC") || ADVERBIAL.contains(before.lower())) {
        return i;
      }
    }
    return right.start();
  }

  /// “after the talks ended”: opens a clause. “after the talks, he left”: a preposition.
  private boolean isPreposition(int i, VerbGroup right) {
    String word = tokens.get(i).lower();
    if (!ADVERBIAL.contains(word)) {
      return false;
    }
    for (int k = i + 1; k < right.start(); k++) {
      if (tokens.get(k).isBreak()) {
        return true;
      }
    }
    return false;
  }

  /// The start of the noun phrase in front of a verb, unless a preposition holds that phrase.
  private int subjectStart(VerbGroup left, VerbGroup right) {
    int i = right.start();
    while (i > left.end() && isSubjectWord(tokens.get(i - 1))) {
      i--;
      if (tokens.get(i).tag().equals("PRP") || isSeam(i)) {
        return i;
      }
    }
    boolean held = i > 0 && tokens.get(i - 1).tag().equals("IN");
    return held ? right.start() : i;
  }

  /// A plural noun and then a name: two pieces without a full stop between them.
  private boolean isSeam(int i) {
    return i > 0
        && tokens.get(i).isName()
        && tokens.get(i).isCapitalized()
        && tokens.get(i - 1).tag().equals("NNS")
        && tokens.get(i - 1).name() == null;
  }

  private static boolean isSubjectWord(Token token) {
    return token.isNominal() || token.tag().startsWith("RB");
  }

  private Clause clause(int g, int start, int end, int orphanEnd, List<Clause> before) {
    VerbGroup group = groups.get(g);
    String opener = opener(start, group);
    Clause.Kind kind = kind(g, opener, start, group);
    int from = start + (opener.isEmpty() && !startsWithSign(start) ? 0 : 1);
    int[] subject = subject(from, group.start());
    boolean resumes = startsWithSign(start) && subject == null && group.isFinite();
    if (resumes && orphanEnd > 0) {
      subject = lastNominal(0, orphanEnd);
      kind = Clause.Kind.MAIN;
    } else if (subject == null && kind == Clause.Kind.RELATIVE) {
      subject = lastNominal(0, start);
    } else if (subject == null && !before.isEmpty()) {
      subject = inherited(before, kind, group, start);
    }
    if (subject == null && kind == Clause.Kind.PARTICIPLE) {
      subject = lastNominal(0, start);
    }
    int s = subject == null ? group.start() : subject[0];
    int e = subject == null ? group.start() : subject[1];
    return new Clause(g, kind, opener, start, end, List.of(group), s, e);
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
      int[] controller = controller(last, start);
      if (controller != null) {
        return controller;
      }
    }
    boolean patient = kind == Clause.Kind.PARTICIPLE && group.form() == VerbGroup.Form.PARTICIPLE;
    if (patient && !startsWithSign(start)) {
      return lastNominal(last.group().end(), start);
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
      last.subjectStart(), reduced ? lastWord(start, group.start()) : last.subjectEnd()
    };
  }

  private int lastWord(int from, int to) {
    int end = to;
    while (end > 0
        && (tokens.get(end - 1).isBreak() || tokens.get(end - 1).tag().startsWith("RB"))) {
      end--;
    }
    return end;
  }

  /// Who is to do it: “called on [Syria] to withdraw”, “[Syria]'s decision to shoot”.
  private int @Nullable [] controller(Clause last, int start) {
    for (int i = start - 1; i >= last.group().end(); i--) {
      Token token = tokens.get(i);
      if (token.name() != null || token.isName()) {
        return new int[] {i, i + 1};
      }
      if (!token.isNominal()) {
        return null;
      }
    }
    return null;
  }

  /// The noun phrase between two places, from its first to its last nominal word.
  private int @Nullable [] subject(int from, int to) {
    int end = to;
    while (end > from && !tokens.get(end - 1).isNominal()) {
      end--;
    }
    if (end <= from) {
      return null;
    }
    int start = from;
    int lastBreak = -1;
    for (int i = from; i < end; i++) {
      if (tokens.get(i).isBreak() && !isApposition(i, end)) {
        lastBreak = i;
      }
    }
    start = lastBreak >= 0 ? lastBreak + 1 : start;
    while (start < end && !tokens.get(start).isNominal()) {
      start++;
    }
    return start < end ? new int[] {start, end} : null;
  }

  /// “Foreign Minister, Sergey Vershinin”, “Homs, Hama”: the sign parts one phrase.
  private boolean isApposition(int sign, int end) {
    if (sign == 0 || sign + 1 >= end) {
      return false;
    }
    int before = sign - 1;
    while (before > 0 && tokens.get(before).isNominal()) {
      before--;
    }
    if (tokens.get(before).tag().equals("IN") && !tokens.get(before).lower().equals("of")) {
      return false;
    }
    Token left = tokens.get(sign - 1);
    Token right = tokens.get(sign + 1);
    return tokens.get(sign).text().equals(",")
        && left.tag().startsWith("NN")
        && (right.isName()
            || right.tag().equals("DT")
            || right.lower().matches("together|along|alongside|including|accompanied"));
  }

  /// The noun phrase that ends at a place, with what is apposed in front of it.
  private int @Nullable [] lastNominal(int from, int to) {
    int end = to;
    while (end > from && !tokens.get(end - 1).isNominal()) {
      end--;
    }
    int start = end;
    while (start > from && !isPhraseEdge(start - 1, end)) {
      start--;
    }
    return start < end ? new int[] {start, end} : null;
  }

  private boolean isPhraseEdge(int i, int end) {
    Token token = tokens.get(i);
    boolean preposition = token.tag().equals("IN") || token.tag().equals("TO");
    return token.isBreak() && !isApposition(i, end)
        || token.isVerb()
        || token.tag().equals("MD")
        || preposition && !token.lower().equals("of");
  }
}
