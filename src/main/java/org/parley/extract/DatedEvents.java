package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.extract.sense.SenseFinder;
import org.parley.time.FuzzyDate;
import org.parley.time.TimeExpression;

/// The happenings of a sentence that name their own time.
final class DatedEvents {

  private static final Set<String> OCCASION =
      Set.of("after", "before", "following", "since", "until", "over", "despite");

  private final EventWords words;
  private final SenseFinder senses;
  private final Subjects subjects;
  private final Antecedents antecedents;

  DatedEvents(EventWords words) {
    this.words = words;
    this.senses = new SenseFinder(words);
    this.subjects = new Subjects(words);
    this.antecedents = new Antecedents(words);
  }

  /// One draft or more for every time expression that dates something.
  List<Draft> of(ArticleText article, int index) {
    Sentence sentence = article.sentence(index);
    List<Draft> drafts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      TimeExpression time = token.time();
      if (time != null && isDate(time)) {
        add(article, index, sentence, token, time, drafts);
      }
    }
    return drafts;
  }

  private static boolean isDate(TimeExpression time) {
    FuzzyDate date = time.date();
    return date != null
        && time.kind() != TimeExpression.Kind.DURATION
        && time.kind() != TimeExpression.Kind.SET
        && !date.edtf().matches("\\d{2,3}X+.*");
  }

  private void add(
      ArticleText article,
      int index,
      Sentence sentence,
      Token token,
      TimeExpression time,
      List<Draft> drafts) {
    Clause clause = sentence.clauseOf(token.index());
    Optional<Sense> noun = nounBeside(sentence, token);
    if (noun.isPresent()) {
      drafts.add(
          draft(index, sentence, sentence.clauseOf(noun.get().token()), noun.get(), true, time));
      return;
    }
    if (isSince(sentence, token)) {
      since(article, index, sentence, token, clause, time, drafts);
      return;
    }
    verbal(article, index, sentence, token, clause, time, drafts);
  }

  private void verbal(
      ArticleText article,
      int index,
      Sentence sentence,
      Token token,
      Clause clause,
      TimeExpression time,
      List<Draft> drafts) {
    Clause from = clause;
    Optional<Sense> sense = Optional.empty();
    if (clause.hasVerb() && isReport(article, sentence, clause)) {
      for (int i = clause.index() + 1; i < sentence.clauses().size() && sense.isEmpty(); i++) {
        from = sentence.clauses().get(i);
        sense = datesItself(sentence, from) ? Optional.empty() : telling(sentence, from, time);
      }
      if (sense.isEmpty()) {
        from = clause;
        sense = senses.nounIn(sentence, clause.group().end(), clause.end());
      }
    } else {
      sense =
          telling(sentence, clause, time)
              .filter(
                  s ->
                      !clause.hasVerb()
                          || clause.group().isFinite()
                          || s.source() != Sense.Source.GUESS);
      for (int i = clause.index() - 1;
          sense.isEmpty() && i >= 0 && clause.hasVerb() && !clause.group().isFinite();
          i--) {
        from = sentence.clauses().get(i);
        sense = telling(sentence, from, time);
      }
    }
    boolean strong = sense.isPresent() && sense.get().source() != Sense.Source.GUESS;
    boolean explained =
        !(strong && isFine(time)) && explained(index, sentence, token, time, drafts);
    if (sense.isEmpty() || explained && !strong) {
      return;
    }
    Sense told = sense.get();
    if (told.source() == Sense.Source.GUESS) {
      told =
          senses.nounIn(sentence, from.start(), from.end()).filter(n -> isOccasion(n)).orElse(told);
    }
    if (told.source() == Sense.Source.GUESS) {
      told = antecedents.type(article, index, sentence, from, told);
    }
    drafts.add(draft(index, sentence, from, told, false, time));
    afterwards(index, sentence, from, time, drafts);
    if (from.hasVerb() && token.index() < from.group().start()) {
      coordinated(index, sentence, from, sense.get(), time, drafts);
    }
  }

  private static boolean isOccasion(Sense noun) {
    return noun.type().matches("meet|talk|ceasefire|battle|attack|election|protest");
  }

  /// “in March 2011, when protests began”: the clause behind the date tells of it too.
  private boolean explained(
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
          datesItself(sentence, next) ? Optional.empty() : telling(sentence, next, start);
      if (sense.isPresent() && next.group().isFinite() && next.start() >= when) {
        drafts.add(draft(index, sentence, next, sense.get(), false, start));
        return true;
      }
    }
    return false;
  }

  /// “met on Monday and afterwards expressed support”: the second follows on the same day.
  private void afterwards(
      int index, Sentence sentence, Clause first, TimeExpression time, List<Draft> drafts) {
    int at = first.index() + 1;
    if (at >= sentence.clauses().size() || !isFine(time)) {
      return;
    }
    Clause next = sentence.clauses().get(at);
    boolean follows = false;
    for (int i = next.start(); i < next.group().start(); i++) {
      follows |= sentence.tokens().get(i).lower().matches("afterwards?|later|then|subsequently");
    }
    Optional<Sense> sense = telling(sentence, next, time);
    if (follows
        && next.kind() == Clause.Kind.COORDINATED
        && sense.isPresent()
        && !datesItself(sentence, next)) {
      drafts.add(draft(index, sentence, next, sense.get(), false, time));
    }
  }

  /// What a clause tells at a time: a state only tells something where an event noun stands in it.
  private Optional<Sense> telling(Sentence sentence, Clause clause, TimeExpression time) {
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

  private static boolean isFine(TimeExpression time) {
    FuzzyDate date = time.date();
    return date != null && date.edtf().matches("[\\dX]{4}-\\d\\d-\\d\\d.*");
  }

  /// Second happenings under a time that stands in front of both: “On Tuesday X met Y and flew to
  /// Z.”
  private void coordinated(
      int index,
      Sentence sentence,
      Clause first,
      Sense told,
      TimeExpression time,
      List<Draft> drafts) {
    for (int i = first.index() + 1; i < sentence.clauses().size(); i++) {
      Clause next = sentence.clauses().get(i);
      if (next.kind() != Clause.Kind.COORDINATED) {
        break;
      }
      Optional<Sense> sense = senses.of(sentence, next);
      if (sense.isPresent()
          && sense.get().isDeed()
          && told.isDeed()
          && !sense.get().type().equals(told.type())
          && !datesItself(sentence, next)) {
        drafts.add(draft(index, sentence, next, sense.get(), false, time));
      }
    }
  }

  private static boolean datesItself(Sentence sentence, Clause clause) {
    for (int i = clause.start(); i < clause.end(); i++) {
      TimeExpression time = sentence.tokens().get(i).time();
      if (time != null && isDate(time)) {
        return true;
      }
    }
    return false;
  }

  private boolean isReport(ArticleText article, Sentence sentence, Clause clause) {
    return words.is("report", clause.group().lastVerb())
        && clause.index() + 1 < sentence.clauses().size()
        && subjects.isSource(article, sentence, clause);
  }

  private static boolean isSince(Sentence sentence, Token token) {
    if (token.lower().startsWith("since ")) {
      return true;
    }
    String opener = sentence.clauseOf(token.index()).opener();
    boolean before =
        token.index() > 0 && sentence.tokens().get(token.index() - 1).lower().equals("since");
    return before || opener.equals("since");
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
    if (clause.opener().equals("since")) {
      TimeExpression beginning = Dated.beginning(time);
      telling(sentence, clause, beginning)
          .ifPresent(s -> drafts.add(draft(index, sentence, clause, s, false, beginning)));
      if (clause.index() == 0) {
        return;
      }
      process = sentence.clauses().get(clause.index() - 1);
    }
    TimeExpression open = Dated.onwards(time);
    Optional<Sense> sense = telling(sentence, process, time);
    if (sense.isEmpty() && process.hasVerb()) {
      sense = senses.nounIn(sentence, process.start(), process.end());
    }
    if (sense.isPresent()
        && !(sense.get().isSaying() && sense.get().source() == Sense.Source.VERB)) {
      Draft draft = draft(index, sentence, process, sense.get(), false, open);
      draft.modality = Modality.ONGOING;
      drafts.add(draft);
      explained(index, sentence, token, time, drafts);
    }
  }

  /// “Friday's violence”, “last week's summit”, “after a meeting in Geneva last weekend”.
  private Optional<Sense> nounBeside(Sentence sentence, Token token) {
    List<Token> tokens = sentence.tokens();
    int next = token.index() + 1;
    if (next < tokens.size() && tokens.get(next).lower().matches("['’]s?")) {
      return senses.headNoun(sentence, next + 1, phraseEnd(tokens, next + 1));
    }
    boolean modifies =
        next < tokens.size()
            && tokens.get(next).isNoun()
            && token.index() > 0
            && tokens.get(token.index() - 1).tag().matches("DT|PRP\\$|POS|JJ.*");
    if (modifies) {
      return senses.headNoun(sentence, next, phraseEnd(tokens, next));
    }
    Optional<Sense> attached = nounAttached(sentence, token.index());
    return attached.isPresent() ? attached : occasionBefore(sentence, token.index());
  }

  /// “the ceasefire of 30 December”, “their fifth meeting, on 4 and 5 July,”: the date belongs to
  /// the noun in front of it.
  private Optional<Sense> nounAttached(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    if (at >= 2 && tokens.get(at - 1).lower().equals("of")) {
      return senses.nounAt(tokens, at - 2);
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
        return noun;
      }
    }
    return Optional.empty();
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
      if (OCCASION.contains(token.lower())) {
        return senses.headNoun(sentence, i + 1, at);
      }
    }
    return Optional.empty();
  }

  private static Draft draft(
      int index,
      Sentence sentence,
      Clause clause,
      Sense sense,
      boolean nominal,
      TimeExpression time) {
    return new Draft(index, sentence, clause, sense, nominal, time, Draft.Anchor.EXPLICIT);
  }
}
