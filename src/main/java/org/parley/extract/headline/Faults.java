package org.parley.extract.headline;

import java.util.ArrayList;
import java.util.List;
import org.parley.extract.TypeGroup;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.text.Patterns;

/// What makes a shortened sentence unreadable where it stands alone. Grammar that was read wrong
/// shows in the words: a part of nothing, a verb without what it needs, a phrase cut in its middle.
final class Faults {

  private static final EventWords WORDS = EventWords.standard();

  private Faults() {}

  /// Whether a headline is better told as the clause was written.
  ///
  /// @param subject its first words; empty when it has no subject
  /// @param words all its words, the subject among them
  static boolean any(Draft draft, List<Token> subject, List<Token> words) {
    return isPart(subject)
        || disagrees(draft, subject)
        || isBare(subject, words)
        || isCut(words)
        || isJoined(draft, words);
  }

  /// “Few in Muscat”, “Part is to be decided”: a part, and not said of what.
  private static boolean isPart(List<Token> subject) {
    int head = 0;
    while (head + 1 < subject.size() && subject.get(head + 1).isNominal()) {
      head++;
    }
    boolean of = head + 1 < subject.size() && subject.get(head + 1).lower().equals("of");
    return !subject.isEmpty() && WORDS.is("light", subject.get(head).lower()) && !of;
  }

  /// “Russia and Jordan has held”: the verb belongs to another subject.
  private static boolean disagrees(Draft draft, List<Token> subject) {
    boolean many =
        !subject.isEmpty()
            && subject.stream().anyMatch(t -> t.lower().equals("and"))
            && subject.stream().allMatch(t -> t.isName() || t.tag().equals("CC"));
    String verb =
        draft.clause.hasVerb()
            ? draft.sentence.tokens().get(draft.clause.group().start()).lower()
            : "";
    return many && Patterns.matches(verb, "has|is|was");
  }

  /// “Truce announced”, “Experts met”, “The council announced”: a common noun or a verb that needs
  /// more.
  private static boolean isBare(List<Token> subject, List<Token> words) {
    List<Token> rest = words.subList(Math.min(subject.size(), words.size()), words.size());
    boolean verb =
        !rest.isEmpty()
            && rest.stream().allMatch(t -> Patterns.matches(t.tag(), "VB.*|MD|RB.*|TO|RP"));
    Token last = rest.isEmpty() ? null : rest.get(rest.size() - 1);
    boolean passive = rest.stream().anyMatch(t -> t.lemma().equals("be"));
    boolean common =
        subject.stream().noneMatch(t -> t.isName() || t.tag().equals("IN"))
            && subject.stream().filter(t -> t.tag().startsWith("NN")).count() == 1;
    boolean open = last != null && !passive && WORDS.is("needing", last.lemma());
    boolean whole =
        rest.stream().anyMatch(t -> WORDS.is("complete", t.lemma()))
            || subject.stream().anyMatch(t -> t.tag().equals("CD"));
    return verb && (open || common && !passive && !whole);
  }

  /// “after a hard”, “invited than thirty”.
  private static boolean isCut(List<Token> words) {
    int last = words.size() - 1;
    if (last < 0) {
      return false;
    }
    boolean adjective =
        words.get(last).tag().equals("JJ")
            && last > 1
            && Patterns.matches(words.get(last - 1).tag(), "DT|PRP\\$")
            && words.get(last - 2).tag().equals("IN");
    boolean cut =
        adjective
            || Patterns.matches(words.get(last).lower(), "the|an?|and|or|which|its|their|his|her");
    for (int i = 0; i <= last && !cut; i++) {
      boolean compared =
          i > 0
              && (WORDS.is("degree", words.get(i - 1).lower())
                  || Patterns.matches(words.get(i - 1).tag(), "JJR|RBR"));
      cut = words.get(i).lower().equals("than") && !compared && !behindDegree(words, i);
    }
    return cut;
  }

  /// “later in the day than”: the comparative may stand apart.
  private static boolean behindDegree(List<Token> words, int than) {
    return words.subList(0, than).stream().anyMatch(t -> Patterns.matches(t.tag(), "JJR|RBR"));
  }

  /// “Group that is to write a law is complete”: a second verb that nothing joins to the first.
  private static boolean isJoined(Draft draft, List<Token> words) {
    boolean saying = draft.sense.isSaying() || TypeGroup.SETTLES_THAT.has(draft.sense.type());
    List<Integer> finite = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean helped = i > 0 && isVerbal(words.get(i - 1));
      boolean certain = finite.isEmpty() || Patterns.matches(words.get(i).lemma(), "be|have|will");
      if (words.get(i).isFinite() && !helped && certain) {
        finite.add(i);
      }
    }
    if (finite.size() < 2 || saying && !words.get(finite.get(0)).lemma().equals("be")) {
      return false;
    }
    return words.subList(finite.get(0), finite.get(1)).stream()
        .noneMatch(
            t -> t.isBreak() || Patterns.matches(t.tag(), "CC|W.*") || opensClause(t.lower()));
  }

  private static boolean isVerbal(Token token) {
    return token.isVerb() || Patterns.matches(token.tag(), "MD|RB");
  }

  private static boolean opensClause(String word) {
    return WORDS.is("subordinator", word) || word.equals("than");
  }
}
