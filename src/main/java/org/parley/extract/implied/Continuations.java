package org.parley.extract.implied;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.extract.TypeGroup;
import org.parley.extract.article.ArticleText;
import org.parley.extract.dated.Subjects;
import org.parley.extract.dated.Telling;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.extract.sense.SenseFinder;
import org.parley.text.Patterns;
import org.parley.time.TimeExpression;

/// Sentences that name no time and go on with the day of the one before: “Later, the army shelled
/// the town.”, further victims of the same report, the items of a list under “On Tuesday:”.
public final class Continuations {

  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:" + String.join("|", EventWords.standard().list("goes-on")) + ")\\b,? .*",
          Pattern.DOTALL);

  private final SenseFinder senses;
  private final Subjects subjects;

  public Continuations(EventWords words) {
    this.senses = new SenseFinder(words);
    this.subjects = new Subjects(words);
  }

  public void add(ArticleText article, List<Draft> drafts) {
    TimeExpression listed = null;
    for (int i = 1; i < article.sentences.size(); i++) {
      TimeExpression list = listDay(article, i - 1);
      listed = list != null ? list : listed;
      listed = listed != null && isItem(article, i) ? listed : null;
      int index = i;
      if (article.isDateline(i)
          || !article.timesIn(article.sentences.get(i)).isEmpty()
          || drafts.stream().anyMatch(d -> d.sentenceIndex == index)) {
        continue;
      }
      Draft before = lastDay(drafts, i - 1);
      if (listed != null) {
        goOn(article, i, listed, true, false, drafts);
      } else if (before != null && before.time != null) {
        goOn(article, i, before.time, isMarked(article, i), isViolence(before.sense), drafts);
      }
    }
  }

  private static boolean isMarked(ArticleText article, int index) {
    return GOES_ON.matcher(article.sentences.get(index).of(article.text)).matches();
  }

  private void goOn(
      ArticleText article,
      int index,
      TimeExpression day,
      boolean marked,
      boolean violent,
      List<Draft> drafts) {
    Sentence sentence = article.sentence(index);
    for (Clause clause : sentence.clauses()) {
      boolean main = clause.kind() == Clause.Kind.MAIN || clause.index() == 0;
      Optional<Sense> sense =
          main && isTold(clause) ? senses.of(sentence, clause) : Optional.empty();
      boolean told =
          sense.isPresent()
              && sense.get().source() != Sense.Source.GUESS
              && (marked && isNews(article, sentence, clause, sense.get())
                  || violent && isViolence(sense.get()));
      if (told && sense.isPresent()) {
        drafts.add(
            new Draft(index, sentence, clause, sense.get(), false, day, Draft.Anchor.NEIGHBOUR));
        return;
      }
    }
  }

  private static boolean isTold(Clause clause) {
    return clause.hasVerb()
        && clause.group().isFinite()
        && clause.group().isPast()
        && !clause.group().perfect()
        && !clause.group().negated()
        && !clause.group().hypothetical();
  }

  private boolean isNews(ArticleText article, Sentence sentence, Clause clause, Sense sense) {
    return (sense.isDeed() || subjects.isNamed(article, sentence, clause))
        && !subjects.isSource(article, sentence, clause);
  }

  private static boolean isViolence(Sense sense) {
    return TypeGroup.VIOLENCE.has(sense.type());
  }

  /// The last happening of a sentence that has a day and lies behind.
  private static @Nullable Draft lastDay(List<Draft> drafts, int index) {
    Draft last = null;
    for (Draft draft : new ArrayList<>(drafts)) {
      boolean day =
          draft.sentenceIndex == index
              && draft.isDay()
              && !draft.nominal
              && draft.anchor != Draft.Anchor.PUBLICATION
              && draft.clause.hasVerb()
              && draft.clause.kind() != Clause.Kind.ADVERBIAL
              && !draft.clause.group().planned();
      last = day ? draft : last;
    }
    return last;
  }

  /// The day of “In other developments on Tuesday:”.
  private static @Nullable TimeExpression listDay(ArticleText article, int index) {
    for (TimeExpression time : article.timesIn(article.sentences.get(index))) {
      boolean opens = article.text.startsWith(":", time.span().end());
      if (opens && time.date() != null && Telling.isFine(time)) {
        return time;
      }
    }
    return null;
  }

  /// A line without a full stop, or one with a bullet in front.
  private static boolean isItem(ArticleText article, int index) {
    String line = article.sentences.get(index).of(article.text).strip();
    return Patterns.matches(line, "(?s)[-–•*].*|.*[^.!?”\"]");
  }
}
