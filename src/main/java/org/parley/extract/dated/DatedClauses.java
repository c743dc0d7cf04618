package org.parley.extract.dated;

import java.util.List;
import java.util.Optional;
import org.parley.extract.Modality;
import org.parley.extract.TypeGroup;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.extract.sense.SenseFinder;
import org.parley.extract.status.FormerDates;

/// The happening that the clause around a date tells: of the clause itself, of the one it passes
/// the date on to, or of the one it hangs on.
final class DatedClauses {

  private final SenseFinder senses;
  private final Telling telling;
  private final SharedDates shared;
  private final Antecedents antecedents;
  private final Attributions attributions;
  private final Rescheduling rescheduling;
  private final Demands demands;
  private final SpokenDates spokenDates;
  private final FormerDates former;
  private final Announcements announcements;

  DatedClauses(EventWords words, SenseFinder senses, Telling telling, SharedDates shared) {
    this.senses = senses;
    this.telling = telling;
    this.shared = shared;
    this.antecedents = new Antecedents(words);
    this.attributions = new Attributions(words, senses);
    this.rescheduling = new Rescheduling(words, senses, antecedents);
    this.demands = new Demands(words, senses, telling);
    this.spokenDates = new SpokenDates(words, telling);
    this.former = new FormerDates(words);
    this.announcements = new Announcements(words);
  }

  /// A clause and what it tells.
  private record Told(Clause clause, Sense sense) {

    boolean isGuess() {
      return sense.source() == Sense.Source.GUESS;
    }
  }

  void read(ArticleText article, DatePlace at, Clause clause, List<Draft> drafts) {
    List<Draft> moved = rescheduling.read(article, at);
    List<Draft> meant = moved.isEmpty() ? spokenDates.read(article, at) : moved;
    if (!meant.isEmpty()) {
      drafts.addAll(meant);
      return;
    }
    Optional<Told> told =
        announcements
            .occasion(at, clause)
            .map(occasion -> new Told(clause, occasion))
            .or(() -> tellingClause(article, at, clause))
            .or(() -> pointingBack(article, at, clause));
    boolean strong = told.isPresent() && !told.get().isGuess();
    boolean explained =
        !(strong && Telling.isFine(at.time()))
            && shared.explained(at.index(), at.sentence(), at.token(), at.time(), drafts);
    if (told.isPresent() && (strong || !explained)) {
      tell(article, at, told.get(), drafts);
    }
  }

  private Optional<Told> tellingClause(ArticleText article, DatePlace at, Clause clause) {
    return attributions.passesOn(article, at.sentence(), clause)
        ? passedOn(at, clause)
        : around(article, at, clause);
  }

  /// “the agency said on Monday that”: what the clauses behind tell.
  private Optional<Told> passedOn(DatePlace at, Clause clause) {
    Sentence sentence = at.sentence();
    for (int i = clause.index() + 1; i < sentence.clauses().size(); i++) {
      Clause next = sentence.clauses().get(i);
      Optional<Sense> sense =
          SharedDates.datesItself(sentence, next)
              ? Optional.empty()
              : telling.at(sentence, next, at.time());
      if (sense.isPresent()) {
        return Optional.of(new Told(next, sense.get()));
      }
    }
    return senses
        .nounIn(sentence, clause.group().end(), clause.end())
        .map(noun -> new Told(clause, noun));
  }

  /// What the clause tells, or one in front of a clause that cannot tell anything alone.
  private Optional<Told> around(ArticleText article, DatePlace at, Clause told) {
    Sentence sentence = at.sentence();
    Clause clause = demands.asking(article.published, sentence, told, at.time()).orElse(told);
    boolean leans = clause.hasVerb() && !clause.group().isFinite();
    Optional<Told> own =
        telling
            .at(sentence, clause, at.time())
            .map(sense -> new Told(clause, sense))
            .filter(one -> !leans || !one.isGuess());
    if (own.isPresent() || !leans) {
      return own;
    }
    Clause from = clause;
    for (int i = clause.index() - 1; i >= 0; i--) {
      if (SideDates.hangsOnOccasion(sentence, from, sentence.clauses().get(i))) {
        return Optional.empty();
      }
      from = sentence.clauses().get(i);
      Optional<Sense> sense = telling.at(sentence, from, at.time());
      if (sense.isPresent()) {
        return Optional.of(new Told(from, sense.get()));
      }
    }
    return Optional.empty();
  }

  /// “it was first planned for May”: nothing without what stands before it.
  private Optional<Told> pointingBack(ArticleText article, DatePlace at, Clause clause) {
    return antecedents
        .meant(article, at.index(), at.sentence(), clause)
        .map(sense -> new Told(clause, sense));
  }

  private void tell(ArticleText article, DatePlace at, Told found, List<Draft> drafts) {
    Sentence sentence = at.sentence();
    Optional<Sense> occasion =
        demands.occasion(article.published, sentence, found.clause(), at.token(), at.time());
    if (occasion.isPresent()) {
      Draft invited = at.draft(found.clause(), occasion.get());
      invited.modality = Modality.PLANNED;
      drafts.add(invited);
      return;
    }
    Told told = settled(article, at, found);
    Clause clause = told.clause();
    if (antecedents.isNothing(sentence, clause, told.sense())) {
      return;
    }
    Draft own = at.draft(clause, told.sense());
    if (announcements.isFor(at, clause, told.sense())) {
      own.modality = Modality.PLANNED;
    }
    drafts.add(own);
    if (former.isFormer(own)) {
      return; // on a day that was only meant nothing followed
    }
    shared.afterwards(at.index(), sentence, clause, at.time(), drafts);
    boolean inFront = clause.hasVerb() && at.token().index() < clause.group().start();
    if (inFront || clause.hasVerb() && Telling.isFine(at.time())) {
      shared.coordinated(at.index(), sentence, clause, found.sense(), at.time(), drafts);
    }
  }

  /// What was really done or is named, where the verb only asks for it, carries it or points back.
  private Told settled(ArticleText article, DatePlace at, Told found) {
    Sentence sentence = at.sentence();
    Clause clause = found.clause();
    Sense sense = found.sense();
    Optional<Clause> deed =
        demands.deed(article.published, sentence, clause, sense, at.token(), at.time());
    if (deed.isPresent()) {
      clause = deed.get();
      sense = telling.at(sentence, clause, at.time()).orElse(sense);
    }
    if (sense.source() == Sense.Source.GUESS) {
      sense =
          senses
              .nounIn(sentence, clause.start(), clause.end())
              .filter(DatedClauses::isOccasion)
              .orElse(sense);
    }
    if (sense.source() == Sense.Source.GUESS || isFixedFor(at, clause, sense)) {
      sense = antecedents.type(article, at.index(), sentence, clause, sense);
    }
    return new Told(clause, announcements.on(at, clause, sense));
  }

  private static boolean isOccasion(Sense noun) {
    return TypeGroup.OCCASION.has(noun.type());
  }

  /// “it had been announced for May”: not that it was said, but what was to be.
  private static boolean isFixedFor(DatePlace at, Clause clause, Sense sense) {
    int before = at.token().index() - 1;
    return clause.hasVerb()
        && clause.group().passive()
        && sense.isSaying()
        && before >= clause.group().end()
        && at.sentence().tokens().get(before).lower().equals("for");
  }
}
