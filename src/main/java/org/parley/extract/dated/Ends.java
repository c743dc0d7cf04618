package org.parley.extract.dated;

import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.time.FuzzyDate;

/// What “until” dates: the end of what lasts, and nothing that happens at once. “The talks lasted
/// until 3 June” is told by that day; “the talks were suspended until 3 June” happened on another.
final class Ends {

  private final EventWords words;

  Ends(EventWords words) {
    this.words = words;
  }

  /// Whether a time with an open start is only how long the outcome is to last.
  boolean isOutcome(Sentence sentence, Clause clause, Token time) {
    FuzzyDate date = time.time() == null ? null : time.time().date();
    if (date == null || !date.isOpenStart() || !clause.hasVerb()) {
      return false;
    }
    return clause.group().passive()
        || !words.is("lasting", clause.group().lastVerb())
        || hasOtherDate(sentence, clause, time);
  }

  private static boolean hasOtherDate(Sentence sentence, Clause clause, Token time) {
    return sentence.tokens().subList(clause.start(), clause.end()).stream()
        .anyMatch(t -> t != time && t.time() != null && DatedEvents.isDate(t.time()));
  }
}
