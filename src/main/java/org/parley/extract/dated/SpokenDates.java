package org.parley.extract.dated;

import java.time.LocalDate;
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
import org.parley.text.Patterns;
import org.parley.time.TimeExpression;

/// Dates that are only spoken of: they are those of the plan told just before.
///
/// Example: “She will convene the conference soon, and aides speak of late October.”
final class SpokenDates {

  private final EventWords words;
  private final Telling telling;

  SpokenDates(EventWords words, Telling telling) {
    this.words = words;
    this.telling = telling;
  }

  /// The plan with the date; empty when nobody speaks of the date, or no plan is near.
  List<Draft> read(ArticleText article, DatePlace at) {
    Sentence sentence = at.sentence();
    Clause clause = sentence.clauseOf(at.token().index());
    if (!isObject(sentence, clause, at.token())
        || !isFormer(clause) && isOver(at.time(), article.published)) {
      return List.of();
    }
    for (int i = clause.index() - 1; i >= 0; i--) {
      Clause plan = sentence.clauses().get(i);
      Optional<Sense> sense = plan(sentence, plan, at.time());
      if (sense.isPresent()) {
        return List.of(with(at.draft(plan, sense.get()), clause));
      }
    }
    Optional<Sense> before =
        at.index() == 0 ? Optional.empty() : last(article, at.index() - 1, at.time());
    return before
        .map(s -> new Sense(s.type(), clause.group().lastHead(), Sense.Source.PHRASE))
        .map(s -> with(at.draft(clause, s), clause))
        .map(List::of)
        .orElse(List.of());
  }

  /// “speak of late October”: the date is all they speak of.
  private boolean isObject(Sentence sentence, Clause clause, Token time) {
    int before = time.index() - 1;
    return clause.hasVerb()
        && clause.group().isFinite()
        && words.is("speaking-of", clause.group().lastVerb())
        && before == clause.group().end()
        && Patterns.matches(sentence.tokens().get(before).lower(), "of|about|at");
  }

  private Optional<Sense> last(ArticleText article, int index, TimeExpression time) {
    if (article.isDateline(index)) {
      return Optional.empty();
    }
    Sentence sentence = article.sentence(index);
    return sentence.clauses().reversed().stream()
        .flatMap(clause -> plan(sentence, clause, time).stream())
        .findFirst();
  }

  private Optional<Sense> plan(Sentence sentence, Clause clause, TimeExpression time) {
    boolean ahead = clause.hasVerb() && (clause.group().planned() || clause.group().hypothetical());
    return ahead ? telling.at(sentence, clause, time).filter(Sense::isDeed) : Optional.empty();
  }

  private static Draft with(Draft draft, Clause speaking) {
    draft.modality = isFormer(speaking) ? Modality.DENIED : Modality.PLANNED;
    return draft;
  }

  /// “had first spoken of 3 May”: by then it was another day.
  private static boolean isFormer(Clause speaking) {
    return speaking.group().perfect() && speaking.group().form() == VerbGroup.Form.PAST;
  }

  /// “will reopen the market. Traders spoke of Monday”: of what was on that day.
  private static boolean isOver(TimeExpression time, @Nullable LocalDate published) {
    LocalDate last = time.date() == null ? null : time.date().latest();
    return last != null && published != null && last.isBefore(published);
  }
}
