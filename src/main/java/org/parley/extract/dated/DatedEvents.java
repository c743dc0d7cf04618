package org.parley.extract.dated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.Modality;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.extract.sense.SenseFinder;
import org.parley.extract.times.Dated;
import org.parley.text.Patterns;
import org.parley.time.FuzzyDate;
import org.parley.time.TimeExpression;

/// The happenings of a sentence that name their own time.
public final class DatedEvents {

  private final SenseFinder senses;
  private final Telling telling;
  private final DateNouns dateNouns;
  private final SharedDates shared;
  private final Ends ends;
  private final SideDates sideDates;
  private final DatedClauses clauses;

  public DatedEvents(EventWords words) {
    this.senses = new SenseFinder(words);
    this.telling = new Telling(senses);
    this.shared = new SharedDates(senses, telling);
    this.dateNouns = new DateNouns(senses);
    this.ends = new Ends(words);
    this.sideDates = new SideDates(words);
    this.clauses = new DatedClauses(words, senses, telling, shared);
  }

  /// One draft or more for every time expression that dates something.
  public List<Draft> of(ArticleText article, int index) {
    Sentence sentence = article.sentence(index);
    List<Draft> drafts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      TimeExpression time = token.time();
      if (time != null && isDate(time) && !sideDates.isOne(sentence, token)) {
        add(article, new DatePlace(index, sentence, token, time), drafts);
      }
    }
    return drafts;
  }

  static boolean isDate(TimeExpression time) {
    FuzzyDate date = time.date();
    return date != null
        && time.kind() != TimeExpression.Kind.DURATION
        && time.kind() != TimeExpression.Kind.SET
        && !Patterns.matches(date.edtf(), "\\d{2,3}X+.*");
  }

  private void add(ArticleText article, DatePlace at, List<Draft> drafts) {
    Clause clause = Fronted.clause(at.sentence(), at.token());
    Optional<Sense> noun = dateNouns.beside(at.sentence(), at.token());
    if (noun.isPresent()) {
      Clause told = at.sentence().clauseOf(noun.get().token());
      drafts.add(draft(at.index(), at.sentence(), told, noun.get(), true, at.time()));
    } else if (isSince(at.sentence(), at.token())) {
      since(at, clause, drafts);
    } else if (!ends.isOutcome(at.sentence(), clause, at.token())) {
      clauses.read(article, at, clause, drafts);
    }
  }

  private static boolean isSince(Sentence sentence, Token token) {
    if (token.lower().startsWith("since ")) {
      return true;
    }
    String opener = sentence.clauseOf(token.index()).opener();
    return isBehindSince(sentence, token) || opener.equals("since");
  }

  private static boolean isBehindSince(Sentence sentence, Token token) {
    return token.index() > 0 && sentence.tokens().get(token.index() - 1).lower().equals("since");
  }

  /// “since protests began in March”: the protests, and what has gone on since. “since March”: only
  /// the latter.
  private void since(DatePlace at, Clause clause, List<Draft> drafts) {
    Sentence sentence = at.sentence();
    Clause process = clause;
    boolean fronted = isBehindSince(sentence, at.token());
    if (clause.opener().equals("since") && !fronted) {
      TimeExpression beginning = Dated.beginning(at.time());
      telling
          .at(sentence, clause, beginning)
          .ifPresent(sense -> drafts.add(at.draft(clause, sense, beginning)));
      if (clause.index() == 0) {
        return;
      }
      process = sentence.clauses().get(clause.index() - 1);
    }
    if (Comparisons.isSince(sentence, at.token())) {
      return;
    }
    Optional<Sense> sense = telling.at(sentence, process, at.time());
    if (sense.isEmpty() && process.hasVerb()) {
      sense = senses.nounIn(sentence, process.start(), process.end());
    }
    if (sense.isPresent()
        && !(sense.get().isSaying() && sense.get().source() == Sense.Source.VERB)) {
      Draft draft = at.draft(process, sense.get(), Dated.onwards(at.time()));
      draft.modality = Modality.ONGOING;
      drafts.add(draft);
      shared.explained(at.index(), sentence, at.token(), at.time(), drafts);
    }
  }

  static Draft draft(
      int index,
      Sentence sentence,
      Clause clause,
      Sense sense,
      boolean nominal,
      TimeExpression time) {
    return new Draft(index, sentence, clause, sense, nominal, time, Draft.Anchor.EXPLICIT);
  }
}
