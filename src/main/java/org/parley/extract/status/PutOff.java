package org.parley.extract.status;

import java.util.List;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;

/// Whether something is put off or called off: “was postponed”, “has been pushed back”.
public final class PutOff {

  /// How far the particle may stand behind its verb: “put the talks off”.
  private static final int REACH = 4;

  private final EventWords words;

  public PutOff(EventWords words) {
    this.words = words;
  }

  /// Whether the verb of a clause puts something off.
  public boolean tells(Sentence sentence, Clause clause) {
    return isIn("put-off", sentence, clause);
  }

  /// Whether what the subject names fails to come about: “fell through”, “came to nothing”.
  public boolean isMissed(Sentence sentence, Clause clause) {
    return isIn("missed", sentence, clause);
  }

  private boolean isIn(String list, Sentence sentence, Clause clause) {
    return clause.hasVerb() && isAt(list, sentence.tokens(), clause.group().lastHead());
  }

  private boolean isAt(String list, List<Token> tokens, int head) {
    String verb = tokens.get(head).lemma();
    if (words.is(list, verb)) {
      return true;
    }
    for (int i = head + 1; i <= Math.min(tokens.size() - 1, head + REACH); i++) {
      if (words.is(list, verb + " " + tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
