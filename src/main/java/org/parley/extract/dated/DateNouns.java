package org.parley.extract.dated;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.extract.sense.SenseFinder;
import org.parley.text.Patterns;

/// Dates that belong to a noun beside them and not to a verb.
final class DateNouns {

  private static final EventWords WORDS = EventWords.standard();

  private static final Set<String> OCCASION =
      Set.of("after", "before", "following", "since", "until", "over", "despite");

  private final SenseFinder senses;

  DateNouns(SenseFinder senses) {
    this.senses = senses;
  }

  /// “Friday's violence”, “last week's summit”, “after a meeting in Geneva last weekend”.
  Optional<Sense> beside(Sentence sentence, Token token) {
    List<Token> tokens = sentence.tokens();
    int next = token.index() + 1;
    if (next < tokens.size() && Patterns.matches(tokens.get(next).lower(), "['’]s?")) {
      return senses.headNoun(sentence, next + 1, phraseEnd(tokens, next + 1));
    }
    boolean modifies =
        next < tokens.size()
            && tokens.get(next).isNoun()
            && token.index() > 0
            && Patterns.matches(tokens.get(token.index() - 1).tag(), "DT|PRP\\$|POS|JJ.*");
    if (modifies) {
      return senses.headNoun(sentence, next, phraseEnd(tokens, next));
    }
    Optional<Sense> held = nounHeld(sentence.tokens(), token.index());
    if (held.isPresent()) {
      return held;
    }
    Optional<Sense> attached = nounAttached(sentence, token.index());
    return attached.isPresent() ? attached : occasionBefore(sentence, token.index());
  }

  /// “the ceasefire of 30 December”, “their fifth meeting, on 4 and 5 July,”: the date belongs to
  /// the noun in front of it.
  private Optional<Sense> nounAttached(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    if (at >= 2 && tokens.get(at - 1).lower().equals("of")) {
      return senses.nounAt(tokens, at - 2).or(() -> senses.trackNounAt(tokens, at - 2));
    }
    boolean apposed =
        at >= 3 && tokens.get(at - 1).tag().equals("IN") && tokens.get(at - 2).text().equals(",");
    Clause clause = sentence.clauseOf(at);
    boolean inSubject = clause.hasVerb() && at < clause.group().start() && clause.hasSubject();
    if (!apposed || !inSubject) {
      return Optional.empty();
    }
    for (int i = at - 3; i >= clause.start() && !tokens.get(i).isBreak(); i--) {
      Optional<Sense> noun = senses.nounAt(tokens, i);
      if (noun.isPresent()) {
        return isCountedFrom(tokens, clause.start(), i) ? Optional.empty() : noun;
      }
    }
    return Optional.empty();
  }

  /// “stayed away from the third meeting, held in Oslo on 14 March”: the day of the meeting.
  private Optional<Sense> nounHeld(List<Token> tokens, int at) {
    int i = at - 1;
    while (i > 1 && (tokens.get(i).tag().equals("IN") || isPlace(tokens.get(i)))) {
      i--;
    }
    boolean held = i > 1 && i < at - 1 && WORDS.is("held", tokens.get(i).lower());
    int noun = held && tokens.get(i - 1).text().equals(",") ? i - 2 : i - 1;
    return held && tokens.get(i).isVerb() ? senses.nounAt(tokens, noun) : Optional.empty();
  }

  private static boolean isPlace(Token token) {
    return token.name() != null && token.name().place() != null;
  }

  /// “three days before that meeting, on 7 May”: the meeting is on another day.
  private static boolean isCountedFrom(List<Token> tokens, int from, int noun) {
    for (int i = noun - 1; i > from; i--) {
      if (Patterns.matches(tokens.get(i).lower(), "before|after")) {
        return tokens.get(i - 1).time() != null
            || Patterns.matches(tokens.get(i - 1).lower(), "(?:hour|day|week|month|year)s?");
      }
    }
    return false;
  }

  private static int phraseEnd(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && (tokens.get(end).isNominal() || tokens.get(end).tag().equals("VBN"))) {
      end++;
    }
    return end;
  }

  /// The noun of “after talks in Geneva [last weekend]”.
  private Optional<Sense> occasionBefore(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    int verbEnd = 0;
    Clause clause = sentence.clauseOf(at);
    if (clause.hasVerb() && clause.group().start() < at) {
      verbEnd = clause.group().end();
    }
    for (int i = at - 1; i >= Math.max(verbEnd, clause.start()); i--) {
      Token token = tokens.get(i);
      if (token.isBreak() || token.isVerb()) {
        return Optional.empty();
      }
      if (token.lower().equals("since") && Comparisons.isSince(sentence, token)) {
        return Optional.empty();
      }
      if (OCCASION.contains(token.lower())) {
        return senses.headNoun(sentence, i + 1, at);
      }
    }
    return Optional.empty();
  }
}
