package org.parley.extract.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.extract.Participant;
import org.parley.extract.Participant.Role;
import org.parley.extract.TypeGroup;
import org.parley.extract.actors.phrase.Phrase;
import org.parley.extract.actors.phrase.PhraseReader;
import org.parley.extract.actors.phrase.UnknownPeople;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.text.Patterns;

/// Who took part in a draft and as what. Who is only talked about is `MENTIONED`.
public final class Participants {

  private final PhraseReader phrases;

  public Participants(EventWords words, UnknownPeople unknown) {
    this.phrases = new PhraseReader(words, unknown);
  }

  public List<Participant> of(ArticleText article, Draft draft) {
    boolean nominal = draft.nominal || !draft.clause.hasVerb() || draft.isNamedOutside();
    return in(nominal ? nominal(article, draft) : verbal(article, draft));
  }

  /// Those named in the subject of a clause.
  List<Participant> ofSubject(ArticleText article, Draft draft, Clause clause, Role direct) {
    return between(article, draft, clause.subjectStart(), clause.subjectEnd(), direct, true);
  }

  /// Those named between two tokens.
  List<Participant> between(
      ArticleText article, Draft draft, int from, int to, Role direct, boolean subject) {
    return in(List.of(new Phrase(article, draft, from, to, direct, subject)));
  }

  private List<Participant> in(List<Phrase> read) {
    Map<String, Participant> found = new LinkedHashMap<>();
    read.forEach(phrase -> phrases.read(phrase, found));
    return new ArrayList<>(found.values());
  }

  /// Around a verb: its subject, what stands behind it, and what hangs on the clause.
  private static List<Phrase> verbal(ArticleText article, Draft draft) {
    Clause clause = draft.clause;
    boolean passive = Voice.isPassive(draft);
    boolean together = TypeGroup.JOINT.has(draft.sense.type());
    Role actor = together ? Role.PARTICIPANT : passive ? Role.TARGET : Role.INITIATOR;
    Role other = passive ? Role.INITIATOR : Role.TARGET;
    int start = subjectStart(draft);
    List<Phrase> read = new ArrayList<>();
    read.add(new Phrase(article, draft, start, clause.subjectEnd(), actor, true));
    read.add(new Phrase(article, draft, clause.group().end(), clause.end(), other, false));
    int next = clause.index() + 1;
    if (draft.sense.type().equals("appeal") && next < draft.sentence.clauses().size()) {
      read.add(addressee(article, draft, draft.sentence.clauses().get(next)));
    }
    if (clause.opener().equals("whose")) { // “Riad Hijab, whose defection was announced”
      int before = Math.max(0, clause.start() - 3);
      read.add(new Phrase(article, draft, before, clause.start(), actor, true));
    }
    if (clause.start() < start) {
      read.add(new Phrase(article, draft, clause.start(), start, Role.MENTIONED, false));
    }
    return read;
  }

  /// “urged that Chad withdraw”: the subject of what is asked for.
  private static Phrase addressee(ArticleText article, Draft draft, Clause said) {
    int start = said.subjectStart();
    int end = said.kind() == Clause.Kind.COMPLEMENT ? said.subjectEnd() : start;
    return new Phrase(article, draft, start, end, Role.TARGET, true);
  }

  /// Where the subject begins: a list of names goes on to the left of a comma, “delegates from
  /// [Chad,] Niger and Mali”.
  private static int subjectStart(Draft draft) {
    Clause clause = draft.clause;
    List<Token> tokens = draft.sentence.tokens();
    int start = clause.subjectStart();
    while (clause.hasSubject()
        && start > clause.start() + 1
        && tokens.get(start).name() != null
        && tokens.get(start - 1).text().equals(",")
        && tokens.get(start - 2).name() != null) {
      start -= 2;
    }
    boolean moved = start < clause.subjectStart();
    while (moved && start > clause.start() && isInside(tokens.get(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isInside(Token token) {
    return token.isNominal() || Patterns.matches(token.lower(), "of|from|between");
  }

  /// Around a noun: what describes it, and what hangs on it.
  private static List<Phrase> nominal(ArticleText article, Draft draft) {
    List<Token> tokens = draft.sentence.tokens();
    int at = draft.sense.token();
    int start = at;
    while (start > 0 && tokens.get(start - 1).isNominal()) {
      start--;
    }
    int end = at + 1;
    while (end < tokens.size() && !tokens.get(end).isBreak() && !tokens.get(end).isFinite()) {
      end++;
    }
    return List.of(
        new Phrase(article, draft, start, at, Role.PARTICIPANT, true),
        new Phrase(article, draft, at + 1, end, Role.PARTICIPANT, false));
  }
}
