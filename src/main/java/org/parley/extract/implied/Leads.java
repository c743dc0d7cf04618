package org.parley.extract.implied;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.article.ArticleText;
import org.parley.extract.dated.Subjects;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.VerbGroup;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.extract.sense.SenseFinder;
import org.parley.extract.times.Dated;
import org.parley.text.Patterns;
import org.parley.text.Span;
import org.parley.time.TimeExpression;

/// The news itself: what the first sentences tell without naming a day happened on the day of
/// publication.
public final class Leads {

  private static final int LEAD_SENTENCES = 2;

  /// How many sentences at the top tell what belongs to the news.
  private static final int BACKGROUND = 8;

  private static final String TERMINATED = "(?s).*[.!?][\"”’']?";

  private final SenseFinder senses;
  private final Subjects subjects;

  public Leads(EventWords words) {
    this.senses = new SenseFinder(words);
    this.subjects = new Subjects(words);
  }

  /// Adds what the lead tells to the drafts; without publication date it stays undated.
  public void add(ArticleText article, List<Draft> drafts) {
    int read = 0;
    for (int i = 0; i < article.sentences.size() && read < LEAD_SENTENCES; i++) {
      if (article.isDateline(i) || isShort(article, i)) {
        continue;
      }
      boolean first = read++ == 0;
      Draft lead = lead(article, i, first);
      if (lead != null && drafts.stream().noneMatch(d -> tellsTheSame(d, lead))) {
        drafts.add(lead);
      }
      if (lead != null && first) {
        meanwhile(article, lead, drafts);
      }
    }
    for (int i = 0; i < Math.min(BACKGROUND, article.sentences.size()); i++) {
      cameAs(article, i, drafts);
    }
  }

  /// “The violence came as Jordan warned its neighbour”: the second half is the news.
  private void cameAs(ArticleText article, int index, List<Draft> drafts) {
    Sentence sentence = article.sentence(index);
    for (Clause clause : sentence.clauses().subList(1, sentence.clauses().size())) {
      Clause before = sentence.clauses().get(clause.index() - 1);
      boolean told =
          isBehindCame(before, clause)
              && subjects.isNamed(article, sentence, clause)
              && !subjects.isSource(article, sentence, clause);
      Optional<Sense> sense =
          told
              ? senses.of(sentence, clause).filter(s -> s.source() != Sense.Source.GUESS)
              : Optional.empty();
      if (sense.isPresent() && drafts.stream().noneMatch(d -> isOf(d, index, clause))) {
        drafts.removeIf(d -> isOf(d, index, before) && d.anchor == Draft.Anchor.PUBLICATION);
        drafts.add(news(article, index, clause, sense.get()));
      }
    }
  }

  /// A happening of the day of publication.
  private static Draft news(ArticleText article, int index, Clause clause, Sense sense) {
    Sentence sentence = article.sentence(index);
    TimeExpression time = time(article.published, sentence);
    return new Draft(index, sentence, clause, sense, false, time, Draft.Anchor.PUBLICATION);
  }

  private static boolean isBehindCame(Clause before, Clause clause) {
    return clause.hasVerb()
        && clause.opener().equals("as")
        && clause.group().isFinite()
        && !clause.group().planned()
        && before.hasVerb()
        && before.group().lastVerb().equals("come");
  }

  private static boolean isOf(Draft draft, int index, Clause clause) {
    return draft.sentenceIndex == index && !draft.nominal && draft.clause.index() == clause.index();
  }

  /// “X has resigned as ministers meet”: the second half of the news.
  private void meanwhile(ArticleText article, Draft lead, List<Draft> drafts) {
    for (Clause clause : lead.sentence.clauses()) {
      boolean second =
          clause.kind() == Clause.Kind.ADVERBIAL
              && Patterns.matches(clause.opener(), "as|while")
              && clause.index() > lead.clause.index()
              && clause.group().isFinite()
              && subjects.isNamed(article, lead.sentence, clause);
      Optional<Sense> sense =
          second ? senses.of(lead.sentence, clause).filter(Sense::isDeed) : Optional.empty();
      boolean dated =
          drafts.stream().anyMatch(d -> d != lead && d.sentenceIndex == lead.sentenceIndex);
      if (sense.isPresent() && !dated) {
        drafts.add(
            new Draft(
                lead.sentenceIndex,
                lead.sentence,
                clause,
                sense.get(),
                false,
                lead.time,
                lead.anchor));
        return;
      }
    }
  }

  private static boolean isShort(ArticleText article, int index) {
    Span span = article.sentences.get(index);
    boolean lineEnds =
        span.end() < article.text.length() && article.text.charAt(span.end()) == '\n';
    boolean title = lineEnds && !Patterns.matches(span.of(article.text), "(?s).*[.!?\"”’']");
    boolean caption = isCaption(article, index, span);
    return span.length() < 25 || (title || caption) && index + 1 < article.sentences.size();
  }

  /// A caption without a full stop that runs into the next sentence: “Crowds in Tunis He said”.
  private static boolean isCaption(ArticleText article, int index, Span span) {
    boolean runsOn =
        index + 1 < article.sentences.size()
            && article.sentences.get(index + 1).start() - span.end() == 1
            && article.text.charAt(span.end()) == ' ';
    boolean first = article.text.lastIndexOf('\n', span.start()) < firstLetter(article);
    return runsOn
        && !Patterns.matches(span.of(article.text), first ? TERMINATED : "(?s).*[\\p{P}]");
  }

  private static int firstLetter(ArticleText article) {
    return article.sentences.get(0).start();
  }

  private static boolean tellsTheSame(Draft known, Draft lead) {
    return known.sentenceIndex == lead.sentenceIndex
        && !known.nominal
        && known.clause.kind() != Clause.Kind.RELATIVE
        && known.clause.kind() != Clause.Kind.ADVERBIAL;
  }

  private @Nullable Draft lead(ArticleText article, int index, boolean first) {
    Sentence sentence = article.sentence(index);
    for (Clause clause : sentence.clauses()) {
      boolean main = clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.COORDINATED;
      if (!clause.hasVerb()
          || isCareer(clause)
          || !(main || opens(clause) || clause.kind() == Clause.Kind.COMPLEMENT)) {
        continue;
      }
      boolean attributed =
          !first
              && clause.index() > 0
              && clause.kind() != Clause.Kind.COORDINATED
              && !startsBehindAside(sentence);
      Optional<Sense> sense = attributed ? Optional.empty() : senses.of(sentence, clause);
      if (sense.isPresent() && isNews(article, sentence, clause, sense.get(), first)) {
        return news(article, index, clause, sense.get());
      }
    }
    return null;
  }

  /// “Brahimi, who has led missions, will speak”: what somebody has ever done is no news.
  private static boolean isCareer(Clause clause) {
    VerbGroup group = clause.group();
    boolean ever = group.form() == VerbGroup.Form.PRESENT && group.perfect();
    return ever && Patterns.matches(clause.opener(), "who|which|whose|whom");
  }

  private static boolean opens(Clause clause) {
    return clause.index() == 0 && clause.kind() != Clause.Kind.RELATIVE;
  }

  /// Whether the sentence opens with a relative clause or a participle, so that its main verb is
  /// not the first.
  private static boolean startsBehindAside(Sentence sentence) {
    Clause.Kind kind = sentence.clauses().get(0).kind();
    return kind == Clause.Kind.RELATIVE
        || kind == Clause.Kind.PARTICIPLE
        || kind == Clause.Kind.ADVERBIAL;
  }

  private static @Nullable TimeExpression time(@Nullable LocalDate published, Sentence sentence) {
    return published == null ? null : Dated.byPublication(published, sentence.span().start());
  }

  /// The first sentence is news whatever it tells; the second when someone named acts or speaks.
  private boolean isNews(
      ArticleText article, Sentence sentence, Clause clause, Sense sense, boolean first) {
    VerbGroup group = clause.group();
    if (!group.isFinite() || group.negated() || group.hypothetical()) {
      return false;
    }
    if (sense.source() == Sense.Source.GUESS && !first) {
      return false;
    }
    boolean named = subjects.isNamed(article, sentence, clause);
    boolean source = subjects.isSource(article, sentence, clause);
    boolean talk = sense.isSaying() && !named && !group.isPast(); // “people around him speak of”
    if (first) {
      return !source && !talk && (sense.source() != Sense.Source.GUESS || named);
    }
    return named && !source && (sense.isSaying() || group.perfect());
  }
}
