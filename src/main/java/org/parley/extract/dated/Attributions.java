package org.parley.extract.dated;

import java.util.List;
import java.util.Optional;
import org.parley.extract.TypeGroup;
import org.parley.extract.article.ArticleText;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.extract.sense.SenseFinder;

/// Saying that only passes on a happening: “activists said that …”, “the UN said that 30 people
/// were killed”. The happening counts, not that it was said.
final class Attributions {

  private final EventWords words;
  private final SenseFinder senses;
  private final Subjects subjects;

  Attributions(EventWords words, SenseFinder senses) {
    this.words = words;
    this.senses = senses;
    this.subjects = new Subjects(words);
  }

  /// Whether a clause only passes on what the next one tells.
  boolean passesOn(ArticleText article, Sentence sentence, Clause clause) {
    return clause.hasVerb()
        && words.is("report", clause.group().lastVerb())
        && clause.index() + 1 < sentence.clauses().size()
        && (subjects.isSource(article, sentence, clause)
            || countsVictims(article, sentence, clause));
  }

  /// A body or a spokesman, and no statesman, tells of violence that lies behind.
  private boolean countsVictims(ArticleText article, Sentence sentence, Clause clause) {
    Clause next = sentence.clauses().get(clause.index() + 1);
    boolean content =
        next.kind() == Clause.Kind.COMPLEMENT && next.group().isPast() && !next.group().negated();
    if (!content || !clause.hasSubject() || isStatesman(article, sentence, clause)) {
      return false;
    }
    Optional<Sense> told = senses.of(sentence, next);
    return told.isPresent()
        && told.get().source() != Sense.Source.GUESS
        && TypeGroup.REPORTED.has(told.get().type());
  }

  private boolean isStatesman(ArticleText article, Sentence sentence, Clause clause) {
    List<Token> subject = sentence.tokens().subList(clause.subjectStart(), clause.subjectEnd());
    boolean spokesman = subject.stream().anyMatch(t -> t.lower().startsWith("spokes"));
    return !spokesman
        && subject.stream()
            .anyMatch(
                t ->
                    article.isPerson(t)
                        || t.tag().equals("PRP")
                        || t.name() == null && t.isName()
                        || words.is("people", t.lower()) && !words.is("source", t.lower()));
  }
}
