package org.parley.extract.headline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.extract.grammar.VerbGroup;

/// At most twelve words that say who did what, taken from the sentence itself.
public final class Headlines {

  /// Fewer tell nothing alone; then the sentence is quoted from its beginning.
  private static final int FEWEST_TOKENS = 3;

  private Headlines() {}

  public static String of(ArticleText article, Draft draft) {
    if (draft.nominal || !draft.clause.hasVerb()) {
      return finish(quoted(draft, phrase(draft)));
    }
    List<Token> said = Quotations.saidBefore(draft);
    List<Token> subject = plain(subject(draft));
    boolean pronoun = !subject.isEmpty() && subject.get(0).tag().equals("PRP");
    if (!said.isEmpty() && !subject.isEmpty() && !pronoun) {
      String quote = quote(HeadlineSubject.shortened(article, subject), plain(said));
      if (!quote.isEmpty()) {
        return quote;
      }
    }
    return clause(article, draft, subject);
  }

  /// “Vladimir Medinsky: talks were useful”; with the last name alone where that makes it fit.
  private static String quote(List<Token> speaker, List<Token> said) {
    String name = HeadlineCut.join(speaker);
    boolean whole = HeadlineCut.words(speaker) + HeadlineCut.words(said) <= HeadlineCut.MOST_WORDS;
    name = whole || !speaker.get(0).isName() ? name : name.replaceFirst("^.* ", "");
    int room = HeadlineCut.MOST_WORDS - name.split(" ").length;
    List<Token> kept = HeadlineCut.cut(said, room, 1);
    return hasVerb(kept) ? finish(name) + ": " + HeadlineCut.join(kept) : "";
  }

  private static String clause(ArticleText article, Draft draft, List<Token> subject) {
    List<Token> predicate = plain(HeadlinePredicate.of(draft));
    String named = HeadlineSubject.forPronoun(article, draft);
    int least = verbEnd(draft, predicate);
    if (named != null) {
      int room = HeadlineCut.MOST_WORDS - named.split(" ").length;
      return finish(named + " " + HeadlineCut.join(HeadlineCut.cut(predicate, room, least)));
    }
    List<Token> chosen = together(subject, predicate);
    if (HeadlineCut.words(chosen) > HeadlineCut.MOST_WORDS) {
      subject = HeadlineSubject.shortened(article, subject);
      chosen = together(subject, predicate.stream().filter(t -> !isAdverb(t)).toList());
    }
    List<Token> kept = HeadlineCut.cut(chosen, HeadlineCut.MOST_WORDS, subject.size() + least);
    String words = HeadlineCut.join(kept);
    return finish(kept.size() < FEWEST_TOKENS ? quoted(draft, kept) : words);
  }

  /// Too few words: the sentence from its beginning.
  private static String quoted(Draft draft, List<Token> words) {
    List<Token> kept = HeadlineCut.cut(plain(words), HeadlineCut.MOST_WORDS, 1);
    return HeadlineCut.join(
        kept.size() < FEWEST_TOKENS
            ? HeadlineCut.cut(plain(draft.sentence.tokens()), HeadlineCut.MOST_WORDS, 1)
            : kept);
  }

  private static List<Token> together(List<Token> subject, List<Token> predicate) {
    List<Token> all = new ArrayList<>(subject);
    all.addAll(predicate);
    return all;
  }

  private static boolean isAdverb(Token token) {
    return token.tag().equals("RB") && !token.lower().matches("not|n['’]t|never|no");
  }

  /// The place behind the verb group among the words of the predicate.
  private static int verbEnd(Draft draft, List<Token> predicate) {
    int last = draft.clause.group().end();
    int count = 0;
    for (Token token : predicate) {
      count += token.index() < last ? 1 : 0;
    }
    return count;
  }

  /// With a capital and without the article of a noun that is not known yet.
  private static String finish(String words) {
    String plain = words.replaceFirst("^[Tt]he (?!Hague)", "");
    return plain.isEmpty() ? "" : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
  }

  private static List<Token> subject(Draft draft) {
    Clause clause = draft.clause;
    boolean reduced =
        clause.kind() == Clause.Kind.PARTICIPLE
            && clause.group().form() == VerbGroup.Form.PARTICIPLE
            && clause.subjectEnd() <= clause.start();
    List<Token> whole = reduced ? HeadlinePredicate.antecedent(draft) : List.of();
    List<Token> known =
        whole.isEmpty() ? HeadlineSubject.of(draft.sentence.tokens(), clause) : whole;
    boolean possessed = known.size() > 1 && known.get(0).tag().equals("PRP$");
    return possessed ? known.subList(1, known.size()) : known; // “His resignation took effect”
  }

  private static List<Token> phrase(Draft draft) {
    List<Token> tokens = draft.sentence.tokens();
    int start = draft.sense.token();
    while (start > 0 && tokens.get(start - 1).isNominal()) {
      start--;
    }
    int end = draft.sense.token() + 1;
    while (end < tokens.size() && !tokens.get(end).isFinite() && !tokens.get(end).isBreak()) {
      end++;
    }
    return tokens.subList(start, end);
  }

  /// Without time expressions, brackets and quotation marks, and without what opened the clause.
  private static List<Token> plain(List<Token> tokens) {
    List<Token> kept = new ArrayList<>();
    boolean bracket = false;
    boolean droppedTime = false;
    Token dangling = null;
    for (Token token : tokens) {
      bracket |= token.text().equals("(");
      boolean afterTime = !kept.isEmpty() && droppedTime && token.text().matches(",|and");
      boolean owned = droppedTime && token.text().matches("['’]s?");
      droppedTime = isDate(token) || droppedTime && token.text().matches(",|and|on|in|the");
      if (token.text().equals(".") || afterTime && token.text().equals(",") && hasVerb(kept)) {
        break;
      }
      boolean drop =
          owned || afterTime || bracket || isDate(token) || token.text().matches("[\"“”]");
      bracket &= !token.text().equals(")");
      if (owned && dangling != null) {
        kept.add(dangling); // “for Tuesday's talks” is still for talks
      }
      if (drop) {
        dangling = owned ? null : dropDangling(kept, token);
      } else {
        kept.add(token);
      }
    }
    while (!kept.isEmpty() && (kept.get(0).isBreak() || isOpener(kept.get(0)))) {
      kept.remove(0);
    }
    return kept;
  }

  private static boolean isDate(Token token) {
    return token.time() != null && token.time().date() != null;
  }

  private static boolean isOpener(Token token) {
    return token
        .lower()
        .matches("['’]s|when|that|which|who|and|but|while|after|as|where|if|on|in|at|since");
  }

  /// Takes the preposition of a dropped time away too, and returns the one next to it.
  private static @Nullable Token dropDangling(List<Token> kept, Token dropped) {
    Token removed = null;
    while (isDate(dropped)
        && !kept.isEmpty()
        && kept.get(kept.size() - 1)
            .lower()
            .matches(
                "on|in|at|since|by|until|till|from|for|of|during|before|after|early|late|about"
                    + "|around")) {
      Token last = kept.remove(kept.size() - 1);
      removed = removed == null ? last : removed;
    }
    return removed;
  }

  private static boolean hasVerb(List<Token> tokens) {
    return tokens.stream().anyMatch(Token::isVerb);
  }
}
