package org.parley.extract.actors;

import java.util.List;
import org.parley.extract.Participant;
import org.parley.extract.TypeGroup;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.text.Patterns;

/// Who was at a meeting that only a phrase of another clause tells: “the minister said after talks
/// in Doha”, “in his first news conference, the president warned”.
public final class Occasions {

  private final Participants participants;
  private final Coreference coreference;

  public Occasions(Participants participants, Coreference coreference) {
    this.coreference = coreference;
    this.participants = participants;
  }

  public void add(ArticleText article, Draft draft) {
    boolean occasion =
        (draft.nominal || draft.isNamedOutside()) && TypeGroup.ENCOUNTER.has(draft.sense.type());
    Clause clause = told(draft);
    if (occasion && clause.hasVerb() && clause.hasSubject() && isOpen(draft, clause)) {
      participants
          .ofSubject(article, draft, clause, Participant.Role.PARTICIPANT)
          .forEach(draft::join);
      coreference.subject(article, draft, clause);
    }
  }

  /// The clause on whose verb the phrase hangs: not an infinitive or participle in between.
  private static Clause told(Draft draft) {
    Clause clause = draft.sentence.clauseOf(draft.sense.token());
    while (clause.index() > 0 && clause.hasVerb() && !clause.group().isFinite()) {
      clause = draft.sentence.clauses().get(clause.index() - 1);
    }
    return clause;
  }

  /// Whether the phrase hangs on the verb by a preposition, and names nobody itself unless “with”
  /// them.
  private static boolean isOpen(Draft draft, Clause clause) {
    List<Token> tokens = draft.sentence.tokens();
    int at = draft.sense.token();
    boolean inSubject = at >= clause.subjectStart() && at < clause.subjectEnd();
    boolean alone = draft.actors.stream().allMatch(a -> a.role() == Participant.Role.MENTIONED);
    String next = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
    boolean dated = at + 2 < tokens.size() && tokens.get(at + 2).time() != null;
    boolean owned = Patterns.matches(next, "of|between|among") && !dated; // “a meeting of mayors”
    return !inSubject && (alone && !owned || next.equals("with")) && opener(tokens, at);
  }

  private static boolean opener(List<Token> tokens, int noun) {
    for (int i = noun - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.tag().equals("IN") || token.tag().equals("TO")) {
        return Patterns.matches(token.lower(), "after|at|during|in|following|before|from");
      }
      if (!token.isNominal() && token.time() == null && !token.tag().equals("VBG")) {
        return Patterns.matches(token.lower(), "after|following|before");
      }
    }
    return false;
  }
}
