package org.parley.extract.implied;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.extract.sense.SenseFinder;
import org.parley.text.Patterns;

/// Dates a happening by the sentence beside it: “They talked in Tehran. The talks took place on 2
/// February.”
public final class Neighbours {

  private final EventWords words;
  private final SenseFinder senses;

  public Neighbours(EventWords words) {
    this.words = words;
    this.senses = new SenseFinder(words);
  }

  public void date(ArticleText article, List<Draft> drafts) {
    for (Draft carrier : new ArrayList<>(drafts)) {
      if (isOnlyADate(carrier)) {
        Draft told = toldBefore(article, carrier, drafts);
        if (told != null) {
          drafts.remove(carrier);
          drafts.removeIf(
              d -> d.sentenceIndex == told.sentenceIndex && d.anchor == Draft.Anchor.PUBLICATION);
          drafts.add(told.at(carrier.time, Draft.Anchor.NEIGHBOUR));
        }
      }
    }
  }

  /// “The talks took place on 2 February.”: nothing but the date of what was told before.
  private boolean isOnlyADate(Draft draft) {
    if (!draft.clause.hasVerb() || draft.anchor != Draft.Anchor.EXPLICIT) {
      return false;
    }
    String verb = draft.clause.group().lastVerb();
    boolean carrier = words.is("mere-date", verb);
    return carrier && isAlone(draft) && isAnaphoric(draft) && !namesAnyone(draft);
  }

  /// Whether the sentence tells nothing else; “the text says that” in front tells nothing.
  private boolean isAlone(Draft draft) {
    return draft.sentence.clauses().stream()
        .filter(clause -> clause.hasVerb() && clause.group().isFinite())
        .filter(clause -> clause.index() != draft.clause.index())
        .allMatch(clause -> words.is("report", clause.group().lastVerb()));
  }

  private static boolean isAnaphoric(Draft draft) {
    int subject = draft.clause.subjectStart();
    if (!draft.clause.hasSubject() || draft.clause.subjectEnd() - subject > 3) {
      return false;
    }
    String first = draft.sentence.tokens().get(subject).lower();
    return Patterns.matches(first, "the|this|these|that|those|it|they|both");
  }

  private static boolean namesAnyone(Draft draft) {
    for (Token token : draft.sentence.tokens()) {
      if (token.name() != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Draft toldBefore(ArticleText article, Draft carrier, List<Draft> drafts) {
    for (int i = carrier.sentenceIndex - 1; i >= Math.max(0, carrier.sentenceIndex - 2); i--) {
      if (article.isDateline(i)) {
        continue;
      }
      int index = i;
      boolean dated =
          drafts.stream()
              .anyMatch(d -> d.sentenceIndex == index && d.anchor == Draft.Anchor.EXPLICIT);
      if (dated) {
        return null;
      }
      Draft told = deed(article, i, carrier);
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  private @Nullable Draft deed(ArticleText article, int index, Draft carrier) {
    Sentence sentence = article.sentence(index);
    for (Clause clause : sentence.clauses()) {
      Sense sense = clause.hasVerb() ? senses.of(sentence, clause).orElse(null) : null;
      boolean deed =
          sense != null && sense.isDeed() && clause.group().isFinite() && clause.hasSubject();
      if (deed && sense != null && !words.is("report", clause.group().lastVerb())) {
        return new Draft(
            index, sentence, clause, sense, false, carrier.time, Draft.Anchor.NEIGHBOUR);
      }
    }
    return null;
  }
}
