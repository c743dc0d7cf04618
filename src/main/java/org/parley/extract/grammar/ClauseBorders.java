package org.parley.extract.grammar;

import java.util.List;
import java.util.Set;
import org.parley.extract.grammar.tagging.Lemmas;
import org.parley.text.Patterns;

/// Where one clause ends and the next begins.
final class ClauseBorders {

  private final List<Token> tokens;
  private final Set<String> subordinators;
  private final Lemmas lemmas;

  ClauseBorders(List<Token> tokens, Set<String> subordinators, Lemmas lemmas) {
    this.lemmas = lemmas;
    this.tokens = tokens;
    this.subordinators = subordinators;
  }

  int border(VerbGroup left, VerbGroup right) {
    for (int i = right.start() - 1; i >= left.end(); i--) {
      if (tokens.get(i).text().equals(";")) {
        return tokens.get(i + 1).tag().equals("CC") ? i + 1 : i;
      }
    }
    if (!right.isFinite()) {
      return nonfiniteStart(left, right);
    }
    int conjunction = -1;
    int sign = -1;
    for (int i = beforeCircumstance(left, right); i >= left.end(); i--) {
      Token token = tokens.get(i);
      if (subordinators.contains(token.lower()) && !isPreposition(i, right)) {
        return i;
      }
      if (token.tag().equals("CC") && conjunction < 0 && sign < 0 && !joinsNouns(left, i, right)) {
        conjunction = i;
      } else if (token.isBreak() && sign < 0 && !isInList(i, right)) {
        sign = i;
      }
    }
    if (conjunction >= 0) {
      return conjunction;
    }
    sign = sign == right.start() - 1 && left.start() == 0 ? beforeAside(left, sign) : sign;
    return sign >= 0 ? beforeFrontedTime(left, sign) : subjectStart(left, right);
  }

  /// “…, and on 9 May [the rulers of Chad and Niger signed]”.
  private boolean isFrontedTime(VerbGroup left, int time) {
    int i = time;
    while (i > left.end() && Patterns.matches(tokens.get(i).tag(), "TIME|IN|RB")) {
      i--;
    }
    return i < time
        && tokens.get(time).tag().equals(Token.TIME)
        && (tokens.get(i).tag().equals("CC") || tokens.get(i).isBreak());
  }

  /// “… and on Friday the rebels[, at the end of a long day,] decided”: where the search for the
  /// border begins, in front of a circumstance between commas that parts a verb from its subject.
  private int beforeCircumstance(VerbGroup left, VerbGroup right) {
    int close = right.start() - 1;
    if (close <= left.end() || !tokens.get(close).text().equals(",")) {
      return close;
    }
    int open = close - 1;
    while (open > left.end() && !tokens.get(open).isBreak()) {
      open--;
    }
    boolean aside =
        open > left.end()
            && tokens.get(open).text().equals(",")
            && tokens.get(open + 1).tag().equals("IN")
            && !subordinators.contains(tokens.get(open + 1).lower())
            && tokens.get(open - 1).isNominal();
    for (int i = open - 1; aside && i >= left.end(); i--) {
      if (tokens.get(i).tag().equals("CC")) {
        return open - 1;
      }
      if (!tokens.get(i).isNominal() && !tokens.get(i).tag().equals(Token.TIME)) {
        aside = Patterns.matches(tokens.get(i).tag(), "IN|RB");
      }
    }
    return close;
  }

  /// “Speaking in Cairo, the envoy, a Norwegian, said”: the comma in front of the subject.
  private int beforeAside(VerbGroup left, int close) {
    int opens = 0;
    for (int i = close - 1; i > left.end(); i--) {
      if (tokens.get(i).text().equals(",")) {
        opens++;
        if (opens == 2) {
          return i;
        }
      }
    }
    return close;
  }

  /// “and on Thursday, the minister accused”: the time in front belongs to the second clause.
  private int beforeFrontedTime(VerbGroup left, int sign) {
    int i = sign - 1;
    if (i <= left.end() || !tokens.get(i).tag().equals(Token.TIME)) {
      return sign;
    }
    while (i > left.end() && (Patterns.matches(tokens.get(i).tag(), "TIME|IN|RB"))) {
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
        && (tokens.get(i).isBreak()
            || isFrontedTime(left, i)
            || subordinators.contains(tokens.get(i).lower())
            || isAgent(left, i));
  }

  /// “a truce brokered by Oman and Jordan began”: both brokered it, for no verb stands before.
  private boolean isAgent(VerbGroup left, int preposition) {
    boolean reduced =
        left.form() == VerbGroup.Form.PARTICIPLE
            && preposition == left.end()
            && tokens.get(preposition).lower().equals("by");
    return reduced && tokens.subList(0, left.start()).stream().noneMatch(Token::isFinite);
  }

  /// “a text Russia, Iran and Turkey signed”: the sign parts names of one subject.
  private boolean isInList(int sign, VerbGroup right) {
    boolean names =
        tokens.get(sign).text().equals(",")
            && tokens.get(sign - 1).isName()
            && sign + 3 < right.start()
            && tokens.get(sign + 1).isName()
            && (sign < 2 || !tokens.get(sign - 2).tag().equals("IN"));
    for (int i = sign + 1; names && i < right.start(); i++) {
      Token token = tokens.get(i);
      if (token.lower().equals("and")) {
        return i + 2 == right.start() && tokens.get(i + 1).isName();
      }
      names = token.isName() || token.text().equals(",");
    }
    return false;
  }

  private int nonfiniteStart(VerbGroup left, VerbGroup right) {
    int i = right.start() - 1;
    if (i >= left.end()) {
      Token before = tokens.get(i);
      if (before.isBreak()
          || before.tag().equals("CC")
          || ClauseKinds.ADVERBIAL.contains(before.lower())) {
        return i;
      }
    }
    return right.start();
  }

  /// “after the talks ended”: opens a clause. “after the talks, he left”: a preposition.
  private boolean isPreposition(int i, VerbGroup right) {
    String word = tokens.get(i).lower();
    if (!ClauseKinds.ADVERBIAL.contains(word)) {
      return false;
    }
    for (int k = i + 1; k < right.start(); k++) {
      if (tokens.get(k).isBreak()) {
        return true;
      }
    }
    // “has waited since May and is to report”: the verb shares a subject that stands before
    return i + 2 < right.start() && tokens.get(right.start() - 1).tag().equals("CC");
  }

  /// The start of the noun phrase in front of a verb, unless a preposition holds that phrase.
  private int subjectStart(VerbGroup left, VerbGroup right) {
    int i = right.start();
    while (i > left.end()
        && (isSubjectWord(tokens.get(i - 1))
            || isAmount(i - 1)
            || isListSign(i - 1, right)
            || tokens.get(i - 1).tag().equals("CC") && joinsNouns(left, i - 1, right))) {
      i--;
      if (tokens.get(i).tag().equals("PRP") || isSeam(i)) {
        return i;
      }
    }
    boolean held = i > 0 && tokens.get(i - 1).tag().equals("IN");
    return held ? saidStart(left, right) : i;
  }

  /// “said on Monday a round of talks could begin”: all that follows the saying and its time.
  private int saidStart(VerbGroup left, VerbGroup right) {
    int i = left.end();
    while (i < right.start()
        && (Patterns.matches(tokens.get(i).tag(), "TIME|RB")
            || i + 1 < right.start() && tokens.get(i + 1).tag().equals(Token.TIME))) {
      i++;
    }
    boolean subject = i < right.start() && isSubjectWord(tokens.get(i));
    return subject && lemmas.isSaying(left.lastVerb()) ? i : right.start();
  }

  private boolean isListSign(int i, VerbGroup right) {
    return i > 0 && (isInList(i, right) || joinsNames(i));
  }

  private boolean joinsNames(int i) {
    return tokens.get(i).lower().equals("and")
        && tokens.get(i - 1).isName()
        && tokens.get(i + 1).isName();
  }

  /// A plural noun and then a name: two pieces without a full stop between them.
  private boolean isSeam(int i) {
    return i > 0
        && tokens.get(i).isName()
        && tokens.get(i).isCapitalized()
        && tokens.get(i - 1).tag().equals("NNS")
        && tokens.get(i - 1).name() == null;
  }

  /// “says [at least] ten people died”, “said [about] ten people died”: only says how many.
  private boolean isAmount(int i) {
    Token next = tokens.get(i + 1);
    return switch (tokens.get(i).lower()) {
      case "at" -> Patterns.matches(next.lower(), "least|most");
      case "about", "around", "over", "under" -> next.tag().equals("CD");
      default -> false;
    };
  }

  private static boolean isSubjectWord(Token token) {
    return token.isNominal() || token.tag().startsWith("RB");
  }
}
