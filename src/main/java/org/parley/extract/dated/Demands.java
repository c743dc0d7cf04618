package org.parley.extract.dated;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.extract.sense.SenseFinder;
import org.parley.time.FuzzyDate;
import org.parley.time.TimeExpression;

/// What somebody is asked to do by a day still to come: the day is that of the deed, and not of the
/// asking, also where it stands apart from it.
///
/// Example: “The council asked the envoy to bring both sides together for talks, with May as the
/// target.”
final class Demands {

  private final EventWords words;
  private final SenseFinder senses;
  private final Telling telling;

  Demands(EventWords words, SenseFinder senses, Telling telling) {
    this.words = words;
    this.senses = senses;
    this.telling = telling;
  }

  /// “has invited them to a congress on 3 June”: the congress, if the day is still to come.
  Optional<Sense> occasion(
      @Nullable LocalDate published,
      Sentence sentence,
      Clause inviting,
      Token token,
      TimeExpression time) {
    boolean invites =
        inviting.hasVerb()
            && words.is("inviting", inviting.group().lastVerb())
            && token.index() > inviting.group().end()
            && isAhead(time.date(), published);
    int to = invites ? token.index() - 1 : -1;
    while (to > 0
        && to >= inviting.group().end()
        && !sentence.tokens().get(to).lower().equals("to")) {
      to--;
    }
    return invites && to >= inviting.group().end()
        ? senses.nounIn(sentence, to, token.index())
        : Optional.empty();
  }

  /// The clause that tells the deed, if a clause that asks for it would else take its date.
  Optional<Clause> deed(
      @Nullable LocalDate published,
      Sentence sentence,
      Clause asking,
      Sense sense,
      Token token,
      TimeExpression time) {
    if (!sense.type().equals("appeal") || !asking.hasVerb() || !isAhead(time.date(), published)) {
      return Optional.empty();
    }
    return sentence.clauses().stream()
        .filter(clause -> clause.kind() == Clause.Kind.INFINITIVE)
        .filter(clause -> clause.start() >= asking.group().end() && clause.start() < token.index())
        .filter(clause -> telling.at(sentence, clause, time).filter(Sense::isDeed).isPresent())
        .findFirst();
  }

  /// “called on all sides to halt that evening”: on a day that is no longer ahead it was asked, and
  /// nobody says that it was done.
  Optional<Clause> asking(
      @Nullable LocalDate published, Sentence sentence, Clause deed, TimeExpression time) {
    if (deed.kind() != Clause.Kind.INFINITIVE
        || deed.index() == 0
        || !Telling.isFine(time)
        || isAhead(time.date(), published)) {
      return Optional.empty();
    }
    Clause before = sentence.clauses().get(deed.index() - 1);
    return Optional.of(before)
        .filter(clause -> clause.hasVerb() && clause.group().isFinite())
        .filter(clause -> words.is("demanding", clause.group().lastVerb()))
        .filter(
            clause ->
                telling
                    .at(sentence, clause, time)
                    .filter(sense -> sense.type().equals("appeal"))
                    .isPresent());
  }

  private static boolean isAhead(@Nullable FuzzyDate date, @Nullable LocalDate published) {
    LocalDate first = date == null ? null : date.earliest();
    return first != null && published != null && first.isAfter(published);
  }
}
