package org.parley.extract.dated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.Modality;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.extract.sense.SenseFinder;
import org.parley.extract.status.PutOff;
import org.parley.extract.times.Dated;
import org.parley.text.Patterns;
import org.parley.time.TimeExpression;

/// The new and the former date of what was put off: “pushed back from Monday to 20 May”.
final class Rescheduling {

  private final SenseFinder senses;
  private final PutOff putOff;

  Rescheduling(EventWords words, SenseFinder senses) {
    this.senses = senses;
    this.putOff = new PutOff(words);
  }

  /// What a time behind “to”, “until” or “from” means beside a verb that puts something off.
  List<Draft> read(int index, Sentence sentence, Token token, TimeExpression time) {
    Clause clause = sentence.clauseOf(token.index());
    if (token.index() == 0 || !putOff.tells(sentence, clause)) {
      return List.of();
    }
    String preposition = sentence.tokens().get(token.index() - 1).lower();
    String words = token.lower();
    boolean former = preposition.equals("from") || words.startsWith("from ");
    boolean coming =
        Patterns.matches(
            (preposition + " " + words), "(?:to|for|till|until) .*|\\w+ (?:until|till) .*");
    Sense what = former || coming ? occasion(sentence, clause).orElse(null) : null;
    if (what == null) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    boolean both = former && time.date() != null && time.date().isInterval();
    if (former) {
      TimeExpression first = both ? Dated.first(time) : time;
      drafts.add(draft(index, sentence, clause, what, first, Modality.DENIED));
    }
    if (coming || both) {
      drafts.add(draft(index, sentence, clause, what, Dated.last(time), Modality.PLANNED));
    }
    return drafts;
  }

  private static Draft draft(
      int index,
      Sentence sentence,
      Clause clause,
      Sense what,
      TimeExpression time,
      Modality modality) {
    Draft draft = DatedEvents.draft(index, sentence, clause, what, false, time);
    draft.modality = modality;
    return draft;
  }

  private Optional<Sense> occasion(Sentence sentence, Clause clause) {
    Optional<Sense> subject = senses.headNoun(sentence, clause.subjectStart(), clause.subjectEnd());
    Optional<Sense> object = senses.nounIn(sentence, clause.group().end(), clause.end());
    return clause.group().passive() ? subject : object.or(() -> subject);
  }
}
