package org.parley.extract.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Participant;
import org.parley.extract.Participant.Role;
import org.parley.extract.TypeGroup;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.extract.grammar.VerbGroup;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Actor;
import org.parley.lexicon.NameMatch;
import org.parley.text.Patterns;

/// Who took part in a draft and as what. Who is only talked about is `MENTIONED`.
public final class Participants {

  private final EventWords words;
  private final UnknownPeople unknown;
  private final Introductions introductions;
  private final Roles roles;
  private final Forces forces;
  private final TalkedAbout talkedAbout;

  public Participants(EventWords words, UnknownPeople unknown) {
    this.words = words;
    this.unknown = unknown;
    this.introductions = new Introductions(unknown);
    this.roles = new Roles(unknown);
    this.talkedAbout = new TalkedAbout(words, unknown);
    this.forces = new Forces(words, unknown);
  }

  public List<Participant> of(ArticleText article, Draft draft) {
    Map<String, Participant> found = new LinkedHashMap<>();
    Clause clause = draft.clause;
    if (draft.nominal || !clause.hasVerb() || draft.isNamedOutside()) {
      nominal(article, draft, found);
    } else {
      verbal(article, draft, found);
    }
    return new ArrayList<>(found.values());
  }

  /// Those named between two tokens.
  List<Participant> between(
      ArticleText article, Draft draft, int from, int to, Role direct, boolean subject) {
    Map<String, Participant> found = new LinkedHashMap<>();
    read(article, draft, from, to, direct, subject, found);
    return new ArrayList<>(found.values());
  }

  private void verbal(ArticleText article, Draft draft, Map<String, Participant> found) {
    Clause clause = draft.clause;
    VerbGroup group = clause.group();
    boolean passive = Voice.isPassive(draft);
    boolean together = TypeGroup.JOINT.has(draft.sense.type());
    Role subjectRole = together ? Role.PARTICIPANT : passive ? Role.TARGET : Role.INITIATOR;
    read(article, draft, subjectStart(draft), clause.subjectEnd(), subjectRole, true, found);
    read(
        article,
        draft,
        group.end(),
        clause.end(),
        passive ? Role.INITIATOR : Role.TARGET,
        false,
        found);
    int next = clause.index() + 1;
    if (draft.sense.type().equals("appeal") && next < draft.sentence.clauses().size()) {
      Clause said = draft.sentence.clauses().get(next);
      boolean content = said.kind() == Clause.Kind.COMPLEMENT;
      read(
          article,
          draft,
          said.subjectStart(),
          content ? said.subjectEnd() : said.subjectStart(),
          Role.TARGET,
          true,
          found);
    }
    if (clause.opener().equals("whose")) { // “Riad Hijab, whose defection was announced”
      int before = Math.max(0, clause.start() - 3);
      read(article, draft, before, clause.start(), subjectRole, true, found);
    }
    if (clause.start() < subjectStart(draft)) {
      read(article, draft, clause.start(), subjectStart(draft), Role.MENTIONED, false, found);
    }
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

  private void nominal(ArticleText article, Draft draft, Map<String, Participant> found) {
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
    read(article, draft, start, at, Role.PARTICIPANT, true, found);
    read(article, draft, at + 1, end, Role.PARTICIPANT, false, found);
  }

  private void read(
      ArticleText article,
      Draft draft,
      int from,
      int to,
      Role direct,
      boolean subject,
      Map<String, Participant> found) {
    List<Token> tokens = draft.sentence.tokens();
    Prepositions prepositions = new Prepositions(tokens, unknown, subject);
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      prepositions.pass(i);
      String preposition = prepositions.now();
      if (token.name() != null) {
        boolean officer =
            preposition.equals("of")
                && (prepositions.around().isEmpty()
                    ? !subject && roles.isOfficerOf(tokens, i)
                    : roles.isOfficer(tokens, i))
                && !roles.isSuperior(article, tokens, i);
        String governing = officer ? prepositions.around() : preposition;
        Role role =
            talkedAbout.is(draft, tokens, i, subject)
                ? Role.MENTIONED
                : roles.of(article, draft, tokens, i, governing, direct, subject);
        addKnown(article, draft, token, tokens, i, role, found);
      } else if ((subject || Patterns.matches(prepositions.around(), "with|by|between"))
          && forces.arePlain(tokens, i)) {
        Role role = roles.of(article, draft, tokens, i, prepositions.around(), direct, subject);
        addFocus(article, token, subject ? direct : role, found);
      } else {
        Role role =
            preposition.isEmpty()
                ? direct
                : roles.of(article, draft, tokens, i, preposition, direct, subject);
        addUnknown(article, tokens, i, role, found);
      }
    }
  }

  private void addUnknown(
      ArticleText article, List<Token> tokens, int at, Role role, Map<String, Participant> found) {
    Participant before = introductions.at(article, tokens, at, role);
    Participant person = before == null ? unknown.at(tokens, at, role) : before;
    if (person != null) {
      found.putIfAbsent(person.name(), person);
    }
  }

  private void addKnown(
      ArticleText article,
      Draft draft,
      Token token,
      List<Token> tokens,
      int at,
      Role role,
      Map<String, Participant> found) {
    NameMatch name = token.name();
    Actor actor = name == null ? null : acting(article, article.actor(name.actor()));
    if (actor == null || name == null || words.is("source-names", actor.name())) {
      return;
    }
    Role real = role;
    boolean nationality = TypeGroup.OFFICE.has(draft.sense.type());
    if (name.form() == NameMatch.Form.DEMONYM
        && (nationality || !forces.standForState(tokens, at))) {
      real = Role.MENTIONED;
    }
    Participant known = found.get(actor.id());
    if (known == null || (known.role() == Role.MENTIONED && real != Role.MENTIONED)) {
      found.put(actor.id(), new Participant(actor.id(), actor.name(), real, token.span()));
    }
  }

  /// A ministry or an army acts as its state.
  private static @Nullable Actor acting(ArticleText article, @Nullable Actor named) {
    if (named == null
        || named.kind() == Actor.Kind.PERSON
        || !Patterns.matches(named.role(), "GOV|MIL")) {
      return named;
    }
    Actor state = article.actor(named.affiliation());
    return state == null ? named : state;
  }

  private static void addFocus(
      ArticleText article, Token token, Role role, Map<String, Participant> found) {
    @Nullable Actor state = article.actor(article.focusState());
    if (state != null) {
      found.putIfAbsent(state.id(), new Participant(state.id(), state.name(), role, token.span()));
    }
  }
}
