package org.parley.extract.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Participant;
import org.parley.extract.Participant.Role;
import org.parley.extract.TypeGroup;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Actor;
import org.parley.text.Patterns;

/// Who “the government and the opposition” are that come together: those of the war the article
/// tells. Told apart from each other, other rules know them.
public final class BothSides {

  /// Words between the two: “the government and [of the armed] opposition”.
  private static final int BETWEEN = 3;

  private final EventWords words;

  public BothSides(EventWords words) {
    this.words = words;
  }

  public void add(ArticleText article, Draft draft) {
    String state = article.focusState();
    if (state == null || draft.nominal || !TypeGroup.GATHERING.has(draft.sense.type())) {
      return;
    }
    Actor opposition = article.lexicon.local("the opposition", state).orElse(null);
    Clause clause = draft.clause;
    int from = Math.min(clause.start(), clause.subjectStart());
    for (int i = from; opposition != null && i + 2 < clause.end(); i++) {
      Token other = other(draft.sentence.tokens(), i);
      if (other != null && !isOfAnother(draft.sentence.tokens(), i, state)) {
        join(draft, article.actor(state), draft.sentence.tokens().get(i));
        join(draft, opposition, other);
        return;
      }
    }
  }

  /// The token that stands for the opposition behind “government and”; `null` for none.
  private @Nullable Token other(List<Token> tokens, int government) {
    boolean opens =
        tokens.get(government).lower().equals("government")
            && tokens.get(government + 1).lower().equals("and");
    for (int i = government + 2; opens && i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String last = token.lower().substring(token.lower().lastIndexOf(' ') + 1);
      if (words.is("side", last) && !last.equals("government")) {
        return token;
      }
      boolean between = Patterns.matches(token.tag(), "DT|JJ|PRP\\$|IN|VBN");
      if (!between || i > government + 1 + BETWEEN) {
        return null;
      }
    }
    return null;
  }

  /// “the Turkish government and the opposition”, in an article on Syria.
  private static boolean isOfAnother(List<Token> tokens, int government, String state) {
    for (int i = Math.max(0, government - 2); i < government; i++) {
      Token token = tokens.get(i);
      if (token.name() != null
          && token.name().actor() != null
          && !state.equals(token.name().actor())) {
        return true;
      }
    }
    return false;
  }

  private static void join(Draft draft, @Nullable Actor actor, Token token) {
    if (actor != null && draft.actors.stream().noneMatch(one -> takesPart(one, actor))) {
      draft.join(new Participant(actor.id(), actor.name(), Role.PARTICIPANT, token.span()));
    }
  }

  private static boolean takesPart(Participant one, Actor actor) {
    return actor.id().equals(one.id()) && one.role() != Role.MENTIONED;
  }
}
