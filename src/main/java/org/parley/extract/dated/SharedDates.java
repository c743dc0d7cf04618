package org.parley.extract.dated;

import java.util.List;
import java.util.Optional;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.extract.sense.SenseFinder;
import org.parley.extract.times.Dated;
import org.parley.time.TimeExpression;

/// Further clauses that happen at a time another clause names.
final class SharedDates {

  private static final EventWords WORDS = EventWords.standard();

  private final SenseFinder senses;
  private final Telling telling;

  SharedDates(SenseFinder senses, Telling telling) {
    this.senses = senses;
    this.telling = telling;
  }

  /// “in March 2011, when protests began”: the clause behind the date tells of it too.
  boolean explained(
      int index, Sentence sentence, Token token, TimeExpression time, List<Draft> drafts) {
    List<Token> tokens = sentence.tokens();
    int when = token.index() + 1;
    when = when < tokens.size() && tokens.get(when).text().equals(",") ? when + 1 : when;
    if (when >= tokens.size() || !tokens.get(when).lower().equals("when")) {
      return false;
    }
    Clause clause = sentence.clauseOf(when);
    TimeExpression start = Dated.beginning(time);
    for (int i = clause.index(); i < sentence.clauses().size(); i++) {
      Clause next = sentence.clauses().get(i);
      Optional<Sense> sense =
          datesItself(sentence, next) ? Optional.empty() : telling.at(sentence, next, start);
      if (sense.isPresent() && next.group().isFinite() && next.start() >= when) {
        drafts.add(DatedEvents.draft(index, sentence, next, sense.get(), false, start));
        return true;
      }
    }
    return false;
  }

  /// “met on Monday and afterwards expressed support”: the second follows on the same day.
  void afterwards(
      int index, Sentence sentence, Clause first, TimeExpression time, List<Draft> drafts) {
    int at = first.index() + 1;
    if (at >= sentence.clauses().size() || !Telling.isFine(time)) {
      return;
    }
    Clause next = sentence.clauses().get(at);
    boolean follows = false;
    for (int i = next.start(); i < next.group().start(); i++) {
      follows |= WORDS.is("next-in-time", sentence.tokens().get(i).lower());
    }
    Optional<Sense> sense = telling.at(sentence, next, time);
    if (follows
        && next.kind() == Clause.Kind.COORDINATED
        && sense.isPresent()
        && !datesItself(sentence, next)) {
      drafts.add(DatedEvents.draft(index, sentence, next, sense.get(), false, time));
    }
  }

  /// Second happenings under a time that stands in front of both: “On Tuesday X met Y and flew to
  /// Z.”
  void coordinated(
      int index,
      Sentence sentence,
      Clause first,
      Sense told,
      TimeExpression time,
      List<Draft> drafts) {
    for (int i = first.index() + 1; i < sentence.clauses().size(); i++) {
      Clause next = sentence.clauses().get(i);
      boolean listed = sentence.isEntry() && next.kind() == Clause.Kind.MAIN;
      if (next.kind() != Clause.Kind.COORDINATED && !listed) {
        break;
      }
      if (next.group().lastVerb().equals("be")) {
        continue;
      }
      Optional<Sense> sense = senses.of(sentence, next);
      if (sense.isPresent()
          && sense.get().isDeed()
          && (told.isDeed() || listed)
          && !sense.get().type().equals(told.type())
          && !datesItself(sentence, next)) {
        drafts.add(DatedEvents.draft(index, sentence, next, sense.get(), false, time));
      }
    }
  }

  static boolean datesItself(Sentence sentence, Clause clause) {
    for (int i = clause.start(); i < clause.end(); i++) {
      TimeExpression time = sentence.tokens().get(i).time();
      if (time != null && DatedEvents.isDate(time)) {
        return true;
      }
    }
    return false;
  }
}
