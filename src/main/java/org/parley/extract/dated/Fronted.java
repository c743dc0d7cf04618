package org.parley.extract.dated;

import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.grammar.VerbGroup;
import org.parley.extract.sense.EventWords;

/// Clauses whose date is that of another: participles in front of a main clause or behind it.
final class Fronted {

  private static final EventWords WORDS = EventWords.standard();

  private Fronted() {}

  /// The clause that a time belongs to. “20 May: A truce brokered by Oman begins”: not the
  /// participle, which starts behind the time.
  static Clause clause(Sentence sentence, Token time) {
    Clause clause = sentence.clauseOf(time.index());
    for (Clause next : sentence.clauses()) {
      boolean main = next.hasVerb() && next.kind() == Clause.Kind.MAIN && next.group().isFinite();
      boolean before = time.index() < clause.start() || isBeforeOpener(sentence, clause, time);
      if (before && main && next.index() >= clause.index()) {
        return next;
      }
    }
    return carried(sentence, speaking(sentence, clause));
  }

  /// “Late on Friday, minutes before it began, the council met”.
  private static boolean isBeforeOpener(Sentence sentence, Clause clause, Token time) {
    boolean adverbial = clause.kind() == Clause.Kind.ADVERBIAL && clause.hasVerb();
    int opener = adverbial ? time.index() + 1 : clause.end();
    while (opener < clause.end()
        && !sentence.tokens().get(opener).lower().equals(clause.opener())) {
      opener++;
    }
    return opener < clause.end()
        && opener < clause.group().start()
        && sentence.tokens().get(time.index() + 1).text().equals(",");
  }

  /// “said in a statement issued on Monday”: the date is that of what was said.
  private static Clause carried(Sentence sentence, Clause clause) {
    boolean issued =
        clause.index() > 0
            && clause.kind() == Clause.Kind.PARTICIPLE
            && WORDS.is("issuing", clause.group().lastVerb());
    Clause before = issued ? sentence.clauses().get(clause.index() - 1) : clause;
    int carrier = clause.start() - 1;
    if (clause.index() == 0 && sentence.clauses().size() > 1 && isIssued(sentence, clause)) {
      Clause main = sentence.clauses().get(1); // “In a letter sent on Monday, he denounced”
      return main.hasVerb() && main.group().isFinite() && main.hasSubject() ? main : clause;
    }
    boolean in =
        issued
            && before.hasVerb()
            && before.group().isFinite()
            && carrier > before.group().end()
            && sentence.tokens().get(before.group().end()).tag().equals("IN");
    return in ? before : clause;
  }

  private static boolean isIssued(Sentence sentence, Clause clause) {
    return clause.kind() == Clause.Kind.PARTICIPLE
        && sentence.tokens().get(0).lower().equals("in")
        && WORDS.is("issuing", clause.group().lastVerb());
  }

  /// “Speaking in Cairo on Monday, he ruled out talks”: the date belongs to what he said.
  private static Clause speaking(Sentence sentence, Clause clause) {
    boolean speaks =
        clause.index() == 0
            && clause.kind() == Clause.Kind.PARTICIPLE
            && clause.group().form() == VerbGroup.Form.GERUND
            && WORDS.is("speaking", clause.group().verbs().get(0))
            && sentence.clauses().size() > 1;
    if (!speaks) {
      return clause;
    }
    Clause main = sentence.clauses().get(1);
    return main.group().isFinite() && main.hasSubject() ? main : clause;
  }
}
