package org.parley.extract.dated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Modality;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.grammar.VerbGroup;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.extract.sense.SenseFinder;
import org.parley.extract.status.PutOff;
import org.parley.extract.status.TenseCheck;
import org.parley.extract.times.Dated;
import org.parley.text.Patterns;
import org.parley.time.FuzzyDate;
import org.parley.time.TimeExpression;

/// The new and the former date of what was put off: “pushed back from Monday to 20 May”.
final class Rescheduling {

  private static final int HALF_A_YEAR = 6;

  private final SenseFinder senses;
  private final Antecedents antecedents;
  private final PutOff putOff;

  Rescheduling(EventWords words, SenseFinder senses, Antecedents antecedents) {
    this.senses = senses;
    this.antecedents = antecedents;
    this.putOff = new PutOff(words);
  }

  /// What a time behind “to”, “until” or “from” means beside a verb that puts something off.
  List<Draft> read(ArticleText article, DatePlace at) {
    Sentence sentence = at.sentence();
    Token token = at.token();
    TimeExpression time = at.time();
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
    Sense what = former || coming ? occasion(article, at, clause).orElse(null) : null;
    if (what == null) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    boolean both = former && time.date() != null && time.date().isInterval();
    if (former) {
      TimeExpression first = both ? Dated.first(time) : time;
      drafts.add(draft(at, clause, what, first, Modality.DENIED));
    }
    if (coming || both) {
      Draft next = draft(at, clause, what, Dated.last(time), Modality.PLANNED);
      if (isStillAhead(clause, next, article.published)) {
        TenseCheck.lookAhead(next);
      }
      drafts.add(next);
    }
    return drafts;
  }

  /// “has been moved to May”, read in June: to the next May, as nobody moves to what has passed;
  /// nor is a May meant that lies nearly a year behind.
  private static boolean isStillAhead(Clause clause, Draft next, @Nullable LocalDate published) {
    FuzzyDate date = next.time == null ? null : next.time.date();
    LocalDate last = date == null ? null : date.latest();
    if (last == null || published == null || !last.isBefore(published)) {
      return false;
    }
    boolean now = clause.group().perfect() && clause.group().form() == VerbGroup.Form.PRESENT;
    return now || last.isBefore(published.minusMonths(HALF_A_YEAR));
  }

  private static Draft draft(
      DatePlace at, Clause clause, Sense what, TimeExpression time, Modality modality) {
    Draft draft = at.draft(clause, what, time);
    draft.modality = modality;
    return draft;
  }

  /// What is put off: the subject or the object; of “it was put off” what was told before.
  private Optional<Sense> occasion(ArticleText article, DatePlace at, Clause clause) {
    Sentence sentence = at.sentence();
    Optional<Sense> subject = senses.headNoun(sentence, clause.subjectStart(), clause.subjectEnd());
    Optional<Sense> object = senses.nounIn(sentence, clause.group().end(), clause.end());
    Optional<Sense> named = clause.group().passive() ? subject : object.or(() -> subject);
    return named.or(() -> antecedents.shifted(article, at.index(), sentence, clause));
  }
}
