package org.parley.extract.dated;

import java.util.List;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.text.Patterns;
import org.parley.time.TimeExpression;

/// Time expressions that do not say when the thing told in their clause happens.
final class SideDates {

  private final EventWords words;

  SideDates(EventWords words) {
    this.words = words;
  }

  boolean isOne(Sentence sentence, Token time) {
    return isObject(sentence.tokens(), time)
        || narrows(sentence, time)
        || Comparisons.isThan(sentence, time);
  }

  /// “named that day as his target”: what was named, and not when.
  private boolean isObject(List<Token> tokens, Token time) {
    Token before = time.index() == 0 ? null : tokens.get(time.index() - 1);
    return before != null
        && before.isVerb()
        && words.is("naming", before.lemma())
        && Patterns.matches(time.lower(), "(?:that|the same) (?:day|date|week|month)");
  }

  /// “in the autumn, before Ramadan”: the second only says where in the first.
  private static boolean narrows(Sentence sentence, Token time) {
    List<Token> tokens = sentence.tokens();
    int at = time.index();
    boolean led =
        at > 2
            && Patterns.matches(tokens.get(at - 1).lower(), "before|after")
            && tokens.get(at - 2).text().equals(",");
    TimeExpression first = led ? tokens.get(at - 3).time() : null;
    return first != null && DatedEvents.isDate(first);
  }

  /// “after a plan [to hold it in mid-May] came to nothing”: the plan hangs on no verb before it.
  static boolean hangsOnOccasion(Sentence sentence, Clause clause, Clause before) {
    int from = before.hasVerb() ? before.group().end() : before.start();
    return sentence.tokens().subList(from, Math.max(from, clause.start())).stream()
        .anyMatch(token -> Patterns.matches(token.lower(), "after|before|following|despite"));
  }
}
