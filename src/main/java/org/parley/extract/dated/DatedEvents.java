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
  private final Antecedents antecedents;
  private final Attributions attributions;
  private final Rescheduling rescheduling;
  private final Ends ends;
  private final Demands demands;
  private final SideDates sideDates;

  public DatedEvents(EventWords words) {
    this.senses = new SenseFinder(words);
    this.telling = new Telling(senses);
    this.shared = new SharedDates(senses, telling);
    this.dateNouns = new DateNouns(senses);
    this.attributions = new Attributions(words, senses);
    this.rescheduling = new Rescheduling(words, senses);
    this.ends = new Ends(words);
    this.demands = new Demands(words, senses, telling);
    this.sideDates = new SideDates(words);
    this.antecedents = new Antecedents(words);
  }

  /// One draft or more for every time expression that dates something.
  public List<Draft> of(ArticleText article, int index) {
    Sentence sentence = article.sentence(index);
    List<Draft> drafts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      TimeExpression time = token.time();
      if (time != null && isDate(time) && !sideDates.isOne(sentence, token)) {
        add(article, index, sentence, token, time, drafts);
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

  private void add(
      ArticleText article,
      int index,
      Sentence sentence,
      Token token,
      TimeExpression time,
      List<Draft> drafts) {
    Clause clause = Fronted.clause(sentence, token);
    Optional<Sense> noun = dateNouns.beside(sentence, token);
    if (noun.isPresent()) {
      drafts.add(
          draft(index, sentence, sentence.clauseOf(noun.get().token()), noun.get(), true, time));
      return;
    }
    if (isSince(sentence, token)) {
      since(article, index, sentence, token, clause, time, drafts);
      return;
    }
    if (!ends.isOutcome(sentence, clause, token)) {
      verbal(article, index, sentence, token, clause, time, drafts);
    }
  }

  private void verbal(
      ArticleText article,
      int index,
      Sentence sentence,
      Token token,
      Clause clause,
      TimeExpression time,
      List<Draft> drafts) {
    List<Draft> moved = rescheduling.read(index, sentence, token, time);
    if (!moved.isEmpty()) {
      drafts.addAll(moved);
      return;
    }
    Clause from = clause;
    Optional<Sense> sense = Optional.empty();
    if (attributions.passesOn(article, sentence, clause)) {
      for (int i = clause.index() + 1; i < sentence.clauses().size() && sense.isEmpty(); i++) {
        from = sentence.clauses().get(i);
        sense =
            SharedDates.datesItself(sentence, from)
                ? Optional.empty()
                : telling.at(sentence, from, time);
      }
      if (sense.isEmpty()) {
        from = clause;
        sense = senses.nounIn(sentence, clause.group().end(), clause.end());
      }
    } else {
      sense =
          telling
              .at(sentence, clause, time)
              .filter(
                  s ->
                      !clause.hasVerb()
                          || clause.group().isFinite()
                          || s.source() != Sense.Source.GUESS);
      for (int i = clause.index() - 1;
          sense.isEmpty() && i >= 0 && clause.hasVerb() && !clause.group().isFinite();
          i--) {
        if (SideDates.hangsOnOccasion(sentence, from, sentence.clauses().get(i))) {
          break;
        }
        from = sentence.clauses().get(i);
        sense = telling.at(sentence, from, time);
      }
    }
    boolean strong = sense.isPresent() && sense.get().source() != Sense.Source.GUESS;
    boolean explained =
        !(strong && Telling.isFine(time)) && shared.explained(index, sentence, token, time, drafts);
    if (sense.isEmpty() || explained && !strong) {
      return;
    }
    Sense told = sense.get();
    Optional<Sense> occasion = demands.occasion(article.published, sentence, from, token, time);
    if (occasion.isPresent()) {
      Draft invited = draft(index, sentence, from, occasion.get(), false, time);
      invited.modality = Modality.PLANNED;
      drafts.add(invited);
      return;
    }
    Optional<Clause> deed = demands.deed(article.published, sentence, from, told, token, time);
    if (deed.isPresent()) {
      from = deed.get();
      told = telling.at(sentence, from, time).orElse(told);
    }
    if (told.source() == Sense.Source.GUESS) {
      told =
          senses.nounIn(sentence, from.start(), from.end()).filter(n -> isOccasion(n)).orElse(told);
    }
    if (told.source() == Sense.Source.GUESS || isFixedFor(from, told, sentence, token)) {
      told = antecedents.type(article, index, sentence, from, told);
    }
    if (antecedents.isNothing(sentence, from, told)) {
      return;
    }
    drafts.add(draft(index, sentence, from, told, false, time));
    shared.afterwards(index, sentence, from, time, drafts);
    if (from.hasVerb() && (token.index() < from.group().start() || Telling.isFine(time))) {
      shared.coordinated(index, sentence, from, sense.get(), time, drafts);
    }
  }

  private static boolean isOccasion(Sense noun) {
    return Patterns.matches(noun.type(), "meet|talk|ceasefire|battle|attack|election|protest");
  }

  /// “it had been announced for May”: not that it was said, but what was to be.
  private static boolean isFixedFor(Clause clause, Sense sense, Sentence sentence, Token time) {
    int before = time.index() - 1;
    return clause.hasVerb()
        && clause.group().passive()
        && sense.isSaying()
        && before >= clause.group().end()
        && Patterns.matches(sentence.tokens().get(before).lower(), "for");
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
  private void since(
      ArticleText article,
      int index,
      Sentence sentence,
      Token token,
      Clause clause,
      TimeExpression time,
      List<Draft> drafts) {
    Clause process = clause;
    boolean fronted = isBehindSince(sentence, token);
    if (clause.opener().equals("since") && !fronted) {
      TimeExpression beginning = Dated.beginning(time);
      telling
          .at(sentence, clause, beginning)
          .ifPresent(s -> drafts.add(draft(index, sentence, clause, s, false, beginning)));
      if (clause.index() == 0) {
        return;
      }
      process = sentence.clauses().get(clause.index() - 1);
    }
    if (Comparisons.isSince(sentence, token)) {
      return;
    }
    TimeExpression open = Dated.onwards(time);
    Optional<Sense> sense = telling.at(sentence, process, time);
    if (sense.isEmpty() && process.hasVerb()) {
      sense = senses.nounIn(sentence, process.start(), process.end());
    }
    if (sense.isPresent()
        && !(sense.get().isSaying() && sense.get().source() == Sense.Source.VERB)) {
      Draft draft = draft(index, sentence, process, sense.get(), false, open);
      draft.modality = Modality.ONGOING;
      drafts.add(draft);
      shared.explained(index, sentence, token, time, drafts);
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
