package org.parley.extract.grammar;

import java.util.List;
import org.parley.extract.grammar.tagging.Lemmas;
import org.parley.text.Patterns;

/// Where a clause begins that nothing opens: with its subject.
final class SubjectStart {

  private final List<Token> tokens;
  private final Lemmas lemmas;
  private final Joins joins;

  SubjectStart(List<Token> tokens, Lemmas lemmas, Joins joins) {
    this.tokens = tokens;
    this.lemmas = lemmas;
    this.joins = joins;
  }

  /// The start of the noun phrase in front of a verb, unless a preposition holds that phrase.
  int of(VerbGroup left, VerbGroup right) {
    int i = right.start();
    while (i > left.end()
        && (Joins.isSubjectWord(tokens.get(i - 1))
            || isAmount(i - 1)
            || joins.isListSign(i - 1, right)
            || tokens.get(i - 1).tag().equals("CC") && joins.joinsNouns(left, i - 1, right))) {
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
    boolean subject = i < right.start() && Joins.isSubjectWord(tokens.get(i));
    return subject && lemmas.isSaying(left.lastVerb()) ? i : right.start();
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
}
