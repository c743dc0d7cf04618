package org.parley.extract.headline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Participant;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;

/// Who did it, in words that stand alone.
final class HeadlineSubject {

  /// A longer subject leaves no room for what was done.
  private static final int LONG = 6;

  private static final EventWords WORDS = EventWords.standard();

  private HeadlineSubject() {}

  /// The subject; a long one only up to its first addition.
  static List<Token> of(List<Token> tokens, Clause clause) {
    List<Token> whole = named(tokens.subList(clause.subjectStart(), clause.subjectEnd()));
    int words = whole.stream().mapToInt(t -> t.text().split(" ").length).sum();
    if (words <= LONG) {
      return whole;
    }
    for (int i = 1; i < whole.size(); i++) {
      Token token = whole.get(i);
      boolean listed =
          i + 1 < whole.size() && whole.get(i + 1).isName() && whole.get(i - 1).isName();
      if (token.isVerb() || token.isBreak() && !listed) {
        return whole.subList(0, i);
      }
    }
    return whole;
  }

  /// “The envoy, Tim Lenderking”: the name.
  private static List<Token> named(List<Token> subject) {
    int comma = comma(subject);
    boolean apposed =
        comma > 0
            && isNames(subject.subList(comma + 1, subject.size()))
            && !isNames(subject.subList(0, comma));
    return apposed ? subject.subList(comma + 1, subject.size()) : subject;
  }

  /// The same in fewer words: the name without office, the noun without what follows it.
  static List<Token> shortened(ArticleText article, List<Token> subject) {
    int last = subject.size() - 1;
    for (int i = last; i > 0; i--) {
      Token before = subject.get(i - 1);
      boolean person = article.isPerson(subject.get(i)) && i == last;
      if (person || WORDS.is("office", before.lower()) && isNames(subject.subList(i, last + 1))) {
        return subject.subList(i, last + 1);
      }
    }
    for (int i = 1; i < subject.size(); i++) {
      Token token = subject.get(i);
      if (token.tag().equals("IN") && !token.lower().equals("of")) {
        return subject.subList(0, i);
      }
    }
    return subject;
  }

  private static int comma(List<Token> tokens) {
    for (int i = tokens.size() - 1; i > 0; i--) {
      if (tokens.get(i).text().equals(",")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNames(List<Token> tokens) {
    return !tokens.isEmpty()
        && tokens.stream()
            .allMatch(t -> t.isName() || t.tag().equals("CC") || t.text().equals(","));
  }

  /// What a pronoun in front stands for: the actor it was found to mean, else the subject of the
  /// sentence before.
  static @Nullable String forPronoun(ArticleText article, Draft draft) {
    Clause clause = draft.clause;
    if (draft.nominal || clause.subjectEnd() - clause.subjectStart() != 1) {
      return null;
    }
    Token pronoun = draft.sentence.tokens().get(clause.subjectStart());
    if (!isPronoun(pronoun)) {
      return null;
    }
    return draft.actors.stream()
        .filter(a -> a.span().equals(pronoun.span()))
        .map(Participant::name)
        .findFirst()
        .orElseGet(() -> subjectBefore(article, draft, pronoun));
  }

  private static boolean isPronoun(Token token) {
    return token.tag().equals("PRP") || token.lower().matches("this|that|these|those|both");
  }

  private static @Nullable String subjectBefore(ArticleText article, Draft draft, Token pronoun) {
    int before = draft.sentenceIndex - 1;
    if (before < 0 || article.isDateline(before)) {
      return null;
    }
    Sentence sentence = article.sentence(before);
    for (Clause clause : sentence.clauses()) {
      if (clause.hasSubject() && clause.kind() == Clause.Kind.MAIN) {
        List<Token> subject = of(sentence.tokens(), clause);
        boolean fits = fits(subject, pronoun.lower());
        return fits ? HeadlineCut.join(subject) : null;
      }
    }
    return null;
  }

  private static boolean fits(List<Token> subject, String pronoun) {
    Token last = subject.get(subject.size() - 1);
    boolean many =
        last.tag().matches("NNS|NNPS") || subject.stream().anyMatch(t -> t.lower().equals("and"));
    boolean noun = last.tag().startsWith("NN") && subject.stream().noneMatch(Token::isVerb);
    return noun
        && switch (pronoun) {
          case "they", "these", "those", "both" -> many;
          case "he", "she" -> !many && last.isName();
          case "i", "we", "you" -> false;
          default -> !many;
        };
  }
}
