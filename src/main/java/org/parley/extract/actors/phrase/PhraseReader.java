package org.parley.extract.actors.phrase;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Participant;
import org.parley.extract.Participant.Role;
import org.parley.extract.TypeGroup;
import org.parley.extract.article.ArticleText;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Actor;
import org.parley.lexicon.NameMatch;
import org.parley.text.Patterns;

/// Reads a phrase from left to right for those it names, known or unknown, and as what.
public final class PhraseReader {

  private final EventWords words;
  private final UnknownPeople unknown;
  private final Introductions introductions;
  private final Offices offices;
  private final Roles roles;
  private final Forces forces;
  private final TalkedAbout talkedAbout;

  public PhraseReader(EventWords words, UnknownPeople unknown) {
    this.words = words;
    this.unknown = unknown;
    this.introductions = new Introductions(unknown);
    this.offices = new Offices(unknown);
    this.roles = new Roles(offices);
    this.talkedAbout = new TalkedAbout(words, unknown);
    this.forces = new Forces(words, unknown);
  }

  /// Adds those named to the ones found; a first part counts unless it is only a mention.
  public void read(Phrase phrase, Map<String, Participant> found) {
    Prepositions prepositions = new Prepositions(phrase.tokens(), unknown, phrase.subject());
    for (int i = phrase.from(); i < phrase.to(); i++) {
      prepositions.pass(i);
      if (phrase.tokens().get(i).name() != null) {
        addKnown(phrase, i, partOf(phrase, i, prepositions), found);
      } else if (isPlainForce(phrase, i, prepositions)) {
        boolean direct = phrase.subject();
        Role role = direct ? phrase.direct() : roles.of(phrase, i, prepositions.around());
        addFocus(phrase, i, role, found);
      } else {
        boolean direct = prepositions.now().isEmpty();
        Role role = direct ? phrase.direct() : roles.of(phrase, i, prepositions.now());
        addUnknown(phrase, i, role, found);
      }
    }
  }

  private Role partOf(Phrase phrase, int at, Prepositions prepositions) {
    return talkedAbout.is(phrase.draft(), phrase.tokens(), at, phrase.subject())
        ? Role.MENTIONED
        : roles.of(phrase, at, governing(phrase, at, prepositions));
  }

  /// “met the president of Niger”: the officer stands for Niger, so that what governs him governs
  /// it.
  private String governing(Phrase phrase, int at, Prepositions prepositions) {
    String around = prepositions.around();
    boolean officer =
        prepositions.now().equals("of")
            && (around.isEmpty()
                ? !phrase.subject() && offices.isOfficerOf(phrase.tokens(), at)
                : offices.isOfficer(phrase.tokens(), at))
            && !offices.isSuperior(phrase, at);
    return officer ? around : prepositions.now();
  }

  /// “clashed with the army”: that of the state the article is about.
  private boolean isPlainForce(Phrase phrase, int at, Prepositions prepositions) {
    return (phrase.subject() || Patterns.matches(prepositions.around(), "with|by|between"))
        && forces.arePlain(phrase.tokens(), at);
  }

  private void addUnknown(Phrase phrase, int at, Role role, Map<String, Participant> found) {
    Participant before = introductions.at(phrase.article(), phrase.tokens(), at, role);
    Participant person = before == null ? unknown.at(phrase.tokens(), at, role) : before;
    if (person != null) {
      found.putIfAbsent(person.name(), person);
    }
  }

  private void addKnown(Phrase phrase, int at, Role role, Map<String, Participant> found) {
    List<Token> tokens = phrase.tokens();
    NameMatch name = tokens.get(at).name();
    Actor actor = acting(phrase.article(), phrase.actorAt(at));
    if (actor == null || name == null || words.is("source-names", actor.name())) {
      return;
    }
    boolean nationality =
        name.form() == NameMatch.Form.DEMONYM
            && (TypeGroup.OFFICE.has(phrase.type()) || !forces.standForState(tokens, at));
    Role real = nationality ? Role.MENTIONED : role;
    Participant known = found.get(actor.id());
    if (known == null || (known.role() == Role.MENTIONED && real != Role.MENTIONED)) {
      found.put(actor.id(), new Participant(actor.id(), actor.name(), real, tokens.get(at).span()));
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

  private static void addFocus(Phrase phrase, int at, Role role, Map<String, Participant> found) {
    ArticleText article = phrase.article();
    Actor state = article.actor(article.focusState());
    if (state != null) {
      Token token = phrase.tokens().get(at);
      found.putIfAbsent(state.id(), new Participant(state.id(), state.name(), role, token.span()));
    }
  }
}
