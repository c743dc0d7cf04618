package org.parley.extract.headline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Participant;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.grammar.VerbGroup;
import org.parley.extract.headline.chunk.Wording;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Platform;
import org.parley.text.Patterns;

/// What a pronoun in front of a headline stands for.
final class Pronouns {

  /// How many sentences back the noun may stand.
  private static final int REACH = 3;

  private static final EventWords WORDS = EventWords.standard();

  private Pronouns() {}

  static boolean isPronoun(Token token) {
    return token.tag().equals("PRP")
        || Patterns.matches(token.lower(), "this|that|these|those|both");
  }

  /// What takes the place of the pronoun: of “it opened” the meeting that was told before, else the
  /// actor it was found to mean, else the subject before; `null` when nothing fits.
  static @Nullable String name(ArticleText article, Draft draft, Token pronoun) {
    boolean they = pronoun.lower().equals("they") && draft.clause.group().passive();
    boolean course = they || pronoun.lower().equals("it") && isCourse(draft.clause.group());
    String before = subjectBefore(article, draft, pronoun, course);
    if (course) {
      return before == null ? track(article, draft) : before;
    }
    return draft.actors.stream()
        .filter(a -> a.span().equals(pronoun.span()))
        .map(Participant::name)
        .findFirst()
        .orElse(before);
  }

  private static @Nullable String track(ArticleText article, Draft draft) {
    return draft.platform == null
        ? null
        : article.lexicon.platform(draft.platform).map(Pronouns::called).orElse(null);
  }

  private static String called(Platform platform) {
    boolean talks = platform.heads().contains("talks") && !platform.name().endsWith(" talks");
    return talks ? platform.name() + " talks" : platform.name();
  }

  /// What meetings and deals do and nobody else does: “it opened”, “it was announced for May”.
  private static boolean isCourse(VerbGroup group) {
    return group.passive() || WORDS.is("course", group.lastVerb());
  }

  private static @Nullable String subjectBefore(
      ArticleText article, Draft draft, Token pronoun, boolean course) {
    Sentence own = draft.sentence;
    for (int i = draft.clause.index() - 1; i >= 0; i--) {
      String found = subject(own.tokens(), own.clauses().get(i), pronoun, course);
      if (found != null && own.clauses().get(i).subjectEnd() <= pronoun.index()) {
        return found;
      }
    }
    for (int back = 1; back <= REACH && draft.sentenceIndex >= back; back++) {
      int before = draft.sentenceIndex - back;
      if (article.isDateline(before)) {
        return null;
      }
      String found = firstSubject(article.sentence(before), pronoun, course);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /// Of a main clause; of a session of any clause.
  private static @Nullable String firstSubject(Sentence sentence, Token pronoun, boolean course) {
    for (Clause clause : sentence.clauses()) {
      boolean main = course || clause.kind() == Clause.Kind.MAIN;
      String found = main ? subject(sentence.tokens(), clause, pronoun, course) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable String subject(
      List<Token> tokens, Clause clause, Token pronoun, boolean course) {
    if (!clause.hasSubject()) {
      return null;
    }
    List<Token> words =
        Subject.of(tokens, clause).stream()
            .map(Undated::inside)
            .flatMap(c -> c.tokens().stream())
            .toList();
    return !words.isEmpty() && fits(words, pronoun.lower()) && (!course || isSession(head(words)))
        ? Wording.join(words)
        : null;
  }

  private static boolean isSession(Token head) {
    return WORDS.is("session", head.lower()) || WORDS.is("course-noun", head.lower());
  }

  private static boolean fits(List<Token> subject, String pronoun) {
    Token head = head(subject);
    boolean many =
        Patterns.matches(head.tag(), "NNS|NNPS")
            || subject.stream().anyMatch(t -> t.lower().equals("and"));
    boolean noun =
        head.tag().startsWith("NN") && subject.stream().noneMatch(t -> t.isVerb() || isPronoun(t));
    return noun
        && switch (pronoun) {
          case "they", "these", "those", "both" -> many;
          case "he", "she" -> !many && head.isName();
          case "i", "we", "you" -> false;
          default -> !many;
        };
  }

  /// The last word before the first preposition.
  private static Token head(List<Token> subject) {
    for (int i = 1; i < subject.size(); i++) {
      if (subject.get(i).tag().equals("IN")) {
        return subject.get(i - 1);
      }
    }
    return subject.get(subject.size() - 1);
  }
}
