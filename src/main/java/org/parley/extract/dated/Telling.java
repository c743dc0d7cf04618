package org.parley.extract.dated;

import java.util.List;
import java.util.Optional;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.Sense;
import org.parley.extract.sense.SenseFinder;
import org.parley.text.Patterns;
import org.parley.time.FuzzyDate;
import org.parley.time.TimeExpression;

/// What a dated clause tells, stricter where the date is coarse.
public final class Telling {

  private final SenseFinder senses;

  Telling(SenseFinder senses) {
    this.senses = senses;
  }

  /// What a clause tells at a time: a state only tells something where an event noun stands in it.
  Optional<Sense> at(Sentence sentence, Clause clause, TimeExpression time) {
    Optional<Sense> sense = senses.of(sentence, clause);
    if (sense.isEmpty() && clause.hasVerb() && isFine(time)) {
      sense = presence(sentence, clause);
      if (sense.isEmpty()) {
        sense = senses.nounIn(sentence, clause.group().end(), clause.end());
      }
    }
    if (sense.isPresent() && sense.get().source() == Sense.Source.GUESS && !isFine(time)) {
      return Optional.empty();
    }
    return sense.filter(s -> !isUntold(clause, s));
  }

  /// “did not say why”: what was not said is no happening.
  private static boolean isUntold(Clause clause, Sense sense) {
    return clause.hasVerb() && clause.group().negated() && sense.isSaying();
  }

  /// “The observers had been in Arbeen on Wednesday.”
  private static Optional<Sense> presence(Sentence sentence, Clause clause) {
    List<Token> tokens = sentence.tokens();
    int at = clause.group().end();
    if (clause.group().lastVerb().equals("be") && clause.hasSubject() && at + 1 < clause.end()) {
      Token place = tokens.get(at + 1);
      boolean in = tokens.get(at).lower().equals("in") || tokens.get(at).lower().equals("at");
      if (in && place.name() != null && place.name().place() != null) {
        return Optional.of(new Sense("visit", clause.group().lastHead(), Sense.Source.PHRASE));
      }
    }
    return Optional.empty();
  }

  public static boolean isFine(TimeExpression time) {
    FuzzyDate date = time.date();
    return date != null && Patterns.matches(date.edtf(), "[\\dX]{4}-\\d\\d-\\d\\d.*");
  }
}
