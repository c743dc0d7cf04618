package org.parley.extract.implied;

import java.util.List;
import org.parley.extract.TypeGroup;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.text.Patterns;

/// Another day of talks that their own sentence tells: “closed on Saturday, five days after it
/// began”.
final class OtherDay {

  private static final EventWords WORDS = EventWords.standard();

  private OtherDay() {}

  /// The draft as one of the talks that its pronoun means; as it is when there are none.
  static Draft of(Draft draft, List<Draft> drafts) {
    if (!isCourse(draft.sentence, draft.clause, draft.sense)) {
      return draft;
    }
    return drafts.stream()
        .filter(one -> one.sentenceIndex == draft.sentenceIndex)
        .filter(one -> TypeGroup.GATHERING.has(one.sense.type()))
        .findFirst()
        .map(talks -> about(talks, draft))
        .orElse(draft);
  }

  private static Draft about(Draft talks, Draft draft) {
    Sense what = new Sense(talks.sense.type(), draft.sense.token(), Sense.Source.PHRASE);
    Draft day =
        new Draft(
            draft.sentenceIndex,
            draft.sentence,
            draft.clause,
            what,
            false,
            draft.time,
            draft.anchor);
    day.about = talks;
    return day;
  }

  private static boolean isCourse(Sentence sentence, Clause clause, Sense sense) {
    return sense.source() == Sense.Source.GUESS
        && clause.hasSubject()
        && Patterns.matches(sentence.tokens().get(clause.subjectEnd() - 1).lower(), "it|they")
        && WORDS.is("course", clause.group().lastVerb());
  }
}
