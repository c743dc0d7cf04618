package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;

/// At most twelve words that say who did what, taken from the sentence itself.
final class Headlines {

  private static final int MOST_WORDS = 12;

  /// Fewer tell nothing alone; then the sentence is quoted from its beginning.
  private static final int FEWEST_TOKENS = 3;

  /// A longer subject leaves no room for what was done.
  private static final int LONG_SUBJECT = 6;

  private static final Set<String> LOOSE_ENDS =
      Set.of(
          "in", "on", "at", "of", "to", "the", "a", "an", "and", "or", "but", "for", "with", "by",
          "from", "that", "which", "who", "as", "its", "his", "their", "'s", "’s", "while", "into",
          "about", "over", "against", "between", "would", "after", "before", "than", "not", "had",
          "has", "was", "were", "is", "are");

  private Headlines() {}

  static String of(ArticleText article, Draft draft) {
    List<Token> chosen = draft.nominal || !draft.clause.hasVerb() ? phrase(draft) : clause(draft);
    String subject = replacedSubject(draft);
    List<Token> kept = trim(chosen);
    if (kept.size() < FEWEST_TOKENS) {
      kept = trim(draft.sentence.tokens());
    }
    String words = join(kept, article.text);
    if (subject != null) {
      words = subject + words.substring(Math.min(words.length(), firstWord(words)));
    }
    return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static int firstWord(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words.length() : space;
  }

  /// A pronoun in front is replaced by the one it stands for.
  private static @Nullable String replacedSubject(Draft draft) {
    Clause clause = draft.clause;
    if (draft.nominal || !clause.hasSubject()) {
      return null;
    }
    Token first = draft.sentence.tokens().get(clause.subjectStart());
    boolean pronoun = clause.subjectEnd() - clause.subjectStart() == 1 && first.tag().equals("PRP");
    if (!pronoun) {
      return null;
    }
    return draft.actors.stream()
        .filter(a -> a.span().equals(first.span()))
        .map(Participant::name)
        .findFirst()
        .orElse(null);
  }

  private static List<Token> clause(Draft draft) {
    List<Token> tokens = draft.sentence.tokens();
    Clause clause = draft.clause;
    List<Token> chosen = new ArrayList<>();
    chosen.addAll(subject(tokens, clause));
    int from =
        clause.hasSubject()
            ? Math.max(clause.group().start(), clause.subjectEnd())
            : clause.group().start();
    boolean object = isObjectRelative(draft);
    for (int i = from; i < end(draft); i++) {
      chosen.add(tokens.get(i));
      if (object && i == clause.group().end() - 1) {
        chosen.addAll(antecedent(draft));
      }
    }
    return chosen;
  }

  /// The subject; a long one only up to its first addition.
  private static List<Token> subject(List<Token> tokens, Clause clause) {
    List<Token> whole = tokens.subList(clause.subjectStart(), clause.subjectEnd());
    int words = whole.stream().mapToInt(t -> t.text().split(" ").length).sum();
    if (words <= LONG_SUBJECT) {
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

  /// “a conference which Annan hopes to hold”: the conference is what he holds.
  private static boolean isObjectRelative(Draft draft) {
    Clause clause = draft.clause;
    return clause.kind() == Clause.Kind.RELATIVE && clause.subjectStart() >= clause.start();
  }

  private static List<Token> antecedent(Draft draft) {
    List<Token> tokens = draft.sentence.tokens();
    int end = draft.clause.start();
    while (end > 0 && tokens.get(end - 1).isBreak()) {
      end--;
    }
    int start = end;
    while (start > 0
        && (tokens.get(start - 1).isNominal()
            || tokens.get(start - 1).lower().matches("of|on|for|to"))) {
      start--;
    }
    return start < end ? tokens.subList(start, end) : List.of();
  }

  /// Saying goes on into what is said, others into what hangs on them, until there are words
  /// enough.
  private static int end(Draft draft) {
    int end = draft.clause.end();
    List<Clause> clauses = draft.sentence.clauses();
    for (int i = draft.clause.index() + 1; i < clauses.size(); i++) {
      Clause next = clauses.get(i);
      boolean goesOn =
          next.kind() == Clause.Kind.COMPLEMENT || next.kind() == Clause.Kind.INFINITIVE;
      if (!goesOn || end - draft.clause.group().start() > MOST_WORDS) {
        break;
      }
      end = next.end();
    }
    return end;
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

  /// Without time expressions, brackets and loose ends, and not longer than twelve words.
  private static List<Token> trim(List<Token> tokens) {
    List<Token> kept = new ArrayList<>();
    int words = 0;
    boolean bracket = false;
    boolean droppedTime = false;
    for (Token token : tokens) {
      if (token.text().equals("(")) {
        bracket = true;
      }
      boolean afterTime = !kept.isEmpty() && droppedTime && token.text().matches(",|and");
      droppedTime = isDate(token) || droppedTime && token.text().matches(",|and|on|in|the");
      boolean drop = afterTime || bracket || isDate(token) || token.text().matches("[\"“”]");
      if (token.text().equals(")")) {
        bracket = false;
      }
      if (drop) {
        dropDangling(kept, token);
        continue;
      }
      words += token.text().split("[\\s]+").length;
      if (token.text().matches("['’]s|[,.;:]")) {
        words--;
      }
      if (words > MOST_WORDS) {
        break;
      }
      kept.add(token);
    }
    while (!kept.isEmpty() && isLoose(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
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
        .matches("['’]s|when|that|which|who|and|but|while|after|as|where|to|if|on|in|at|since");
  }

  private static void dropDangling(List<Token> kept, Token dropped) {
    boolean time = isDate(dropped);
    if (time
        && !kept.isEmpty()
        && kept.get(kept.size() - 1)
            .lower()
            .matches("on|in|at|since|by|until|from|during|before|after")) {
      kept.remove(kept.size() - 1);
    }
  }

  private static boolean isLoose(Token token) {
    return !token.tag().equals("RP") && LOOSE_ENDS.contains(token.lower())
        || token.text().matches("[^\\p{L}\\p{N}]+");
  }

  private static String join(List<Token> tokens, String text) {
    StringBuilder words = new StringBuilder();
    Token last = null;
    for (Token token : tokens) {
      boolean glued =
          last != null
              && (last.span().end() == token.span().start()
                  || token.text().matches("[,.;:]|['’]s"));
      boolean opening = last == null;
      words.append(opening || glued ? "" : " ").append(token.text().replaceAll("\\s+", " "));
      last = token;
    }
    return words.toString();
  }
}
