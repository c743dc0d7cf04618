package org.parley.extract.implied;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

/// Dates one happening by another: “a day after Y”, “nine days after that meeting”, “after the
/// meeting”, “a second blast”.
public final class Offsets {

  private static final EventWords WORDS = EventWords.standard();

  private static final Pattern DAYS = Pattern.compile("P(\\d+)([DW])");
  private static final Pattern TURN =
      Pattern.compile("\\b([Aa]fter|[Bb]efore|[Aa]nother|[Ss]econd|[Ff]urther|[Ss]eparate)\\b");
  private static final int REACH = 25;

  private final SenseFinder senses;

  public Offsets(EventWords words) {
    this.senses = new SenseFinder(words);
  }

  public void add(ArticleText article, List<Draft> drafts) {
    for (int i = 0; i < article.sentences.size(); i++) {
      String text = article.sentences.get(i).of(article.text);
      if (!article.isDateline(i) && TURN.matcher(text).find()) {
        read(article, i, drafts);
      }
    }
  }

  private void read(ArticleText article, int index, List<Draft> drafts) {
    Sentence sentence = article.sentence(index);
    boolean dated = drafts.stream().anyMatch(d -> d.sentenceIndex == index && !d.nominal);
    for (Token token : sentence.tokens()) {
      boolean turn = token.lower().equals("after") || token.lower().equals("before");
      if (turn && token.index() > 0 && token.index() + 2 < sentence.tokens().size()) {
        Matcher days = days(sentence.tokens().get(token.index() - 1));
        if (days != null) {
          counted(article, index, sentence, token, days, drafts);
          return;
        }
      }
    }
    if (!dated && !occasion(article, index, sentence, drafts)) {
      again(index, sentence, drafts);
    }
  }

  private static @Nullable Matcher days(Token token) {
    TimeExpression time = token.time();
    Matcher matcher = time == null ? null : DAYS.matcher(time.value());
    return matcher != null && matcher.matches() ? matcher : null;
  }

  /// “N days after …”: in front of the main clause it dates that clause, behind it the other one.
  private void counted(
      ArticleText article,
      int index,
      Sentence sentence,
      Token turn,
      Matcher days,
      List<Draft> drafts) {
    int many = Integer.parseInt(days.group(1)) * (days.group(2).equals("W") ? 7 : 1);
    int way = turn.lower().equals("after") ? 1 : -1;
    TimeExpression phrase =
        java.util.Objects.requireNonNull(sentence.tokens().get(turn.index() - 1).time());
    Clause behind = sentence.clauseOf(turn.index());
    boolean fronted = turn.index() <= 3;
    if (fronted) {
      LocalDate other = nounDay(sentence, turn, drafts, index);
      Clause main = mainBehind(sentence, turn.index());
      if (other != null && main != null) {
        draft(article, index, sentence, main, phrase, other.plusDays((long) way * many), drafts);
      }
      return;
    }
    LocalDate here = dayOf(index, drafts);
    LocalDate known = here != null ? here : article.published;
    boolean clause = behind.opener().equals(turn.lower()) && behind.hasVerb();
    if (clause && known != null) {
      draft(article, index, sentence, behind, phrase, known.minusDays((long) way * many), drafts);
    }
  }

  private void draft(
      ArticleText article,
      int index,
      Sentence sentence,
      Clause clause,
      TimeExpression phrase,
      LocalDate day,
      List<Draft> drafts) {
    Optional<Sense> sense = senses.of(sentence, clause);
    boolean told =
        drafts.stream()
            .anyMatch(d -> d.sentenceIndex == index && d.clause.index() == clause.index());
    if (sense.isPresent() && !told) {
      String reason = "‘" + phrase.text() + "’ counted from the happening it refers to";
      FuzzyDate date = FuzzyDate.of(day);
      boolean weeks = phrase.value().endsWith("W"); // nobody counts weeks to the day
      TimeExpression time = Dated.moved(phrase, weeks ? date.approximate() : date, reason);
      Draft counted =
          new Draft(index, sentence, clause, sense.get(), false, time, Draft.Anchor.NEIGHBOUR);
      drafts.add(OtherDay.of(counted, drafts));
    }
  }

  private static @Nullable Clause mainBehind(Sentence sentence, int at) {
    for (Clause clause : sentence.clauses()) {
      boolean main =
          clause.hasVerb() && clause.group().isFinite() && clause.kind() != Clause.Kind.RELATIVE;
      if (main && clause.group().start() > at) {
        return clause;
      }
    }
    return null;
  }

  /// “After the meeting, …”: the day of the meeting told before.
  private boolean occasion(ArticleText article, int index, Sentence sentence, List<Draft> drafts) {
    List<Token> tokens = sentence.tokens();
    boolean after =
        tokens.size() > 4
            && Patterns.matches(tokens.get(0).lower(), "after|before")
            && Patterns.matches(tokens.get(1).lower(), "the|that|this|their");
    Clause main = after ? mainBehind(sentence, 1) : null;
    Optional<Sense> noun =
        after ? senses.headNoun(sentence, 1, Math.min(5, tokens.size())) : Optional.empty();
    if (main == null || noun.isEmpty()) {
      return false;
    }
    Draft other = lastLike(tokens.get(noun.get().token()).lower(), noun.get(), drafts, index);
    Optional<Sense> sense = senses.of(sentence, main);
    if (other == null
        || other.time == null
        || sense.isEmpty()
        || sense.get().source() == Sense.Source.GUESS) {
      return false;
    }
    drafts.add(
        new Draft(index, sentence, main, sense.get(), false, other.time, Draft.Anchor.NEIGHBOUR));
    return true;
  }

  /// “A second blast killed four soldiers”: the report of one day goes on.
  private void again(int index, Sentence sentence, List<Draft> drafts) {
    List<Token> tokens = sentence.tokens();
    boolean more =
        tokens.size() > 3
            && (tokens.get(0).lower().equals("another")
                || tokens.get(0).lower().equals("a")
                    && WORDS.is("once-more", tokens.get(1).lower()));
    Clause clause = sentence.clauses().get(0);
    if (!more || !clause.hasVerb() || !clause.group().isFinite()) {
      return;
    }
    Optional<Sense> sense = senses.of(sentence, clause).filter(Sense::isDeed);
    for (Draft before : new ArrayList<>(drafts)) {
      boolean same =
          before.sentenceIndex == index - 1
              && before.isDay()
              && sense.isPresent()
              && before.sense.type().equals(sense.get().type());
      if (same && sense.isPresent()) {
        drafts.add(
            new Draft(
                index, sentence, clause, sense.get(), false, before.time, Draft.Anchor.NEIGHBOUR));
        return;
      }
    }
  }

  private @Nullable LocalDate nounDay(
      Sentence sentence, Token turn, List<Draft> drafts, int index) {
    int from = turn.index() + 1;
    Optional<Sense> noun =
        senses.headNoun(sentence, from, Math.min(from + 5, sentence.tokens().size()));
    Draft other =
        noun.isEmpty()
            ? null
            : lastLike(
                sentence.tokens().get(noun.get().token()).lower(), noun.get(), drafts, index);
    return other == null || other.time == null || other.time.date() == null
        ? null
        : other.time.date().earliest();
  }

  /// The nearest draft before that tells such a thing, or whose sentence names it.
  private static @Nullable Draft lastLike(String noun, Sense sense, List<Draft> drafts, int index) {
    Draft last = null;
    for (Draft draft : drafts) {
      boolean near =
          draft.sentenceIndex < index && index - draft.sentenceIndex <= REACH && draft.isDay();
      boolean like = draft.sense.type().equals(sense.type()) || names(draft, noun);
      if (near && like && (last == null || last.sentenceIndex <= draft.sentenceIndex)) {
        last = draft;
      }
    }
    return last;
  }

  private static boolean names(Draft draft, String noun) {
    return draft.sentence.tokens().stream().anyMatch(t -> t.lower().equals(noun));
  }

  private static @Nullable LocalDate dayOf(int index, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.sentenceIndex == index
          && draft.isDay()
          && draft.time != null
          && draft.time.date() != null) {
        return draft.time.date().earliest();
      }
    }
    return null;
  }
}
