package org.parley.extract.track;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Participant;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Actor;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.Platform;
import org.parley.text.Patterns;

/// Knows a track by who stands behind it.
final class Sponsors {

  private static final List<String> UN = List.of("united-nations");

  private final EventWords words;
  private final Lexicon lexicon;

  Sponsors(EventWords words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /// “Russia, Turkey and Iran agreed”: three or more sponsors of a track, and nobody missing.
  boolean act(Platform platform, Draft draft) {
    List<String> sponsors = platform.sponsors();
    if (sponsors.size() < 3) {
      return false;
    }
    Set<String> acting = new HashSet<>();
    for (Participant actor : draft.actors) {
      if (actor.role() != Participant.Role.MENTIONED && actor.id() != null) {
        acting.add(actor.id());
        lexicon.actor(actor.id()).map(Actor::affiliation).ifPresent(acting::add);
      }
    }
    return acting.containsAll(sponsors);
  }

  /// “The UN is to bring the government and the opposition together”: the one sponsor of a track is
  /// named, and those it brings together.
  boolean convene(Platform platform, Draft draft) {
    List<String> sponsors = platform.sponsors();
    boolean named =
        sponsors.size() == 1
            && draft.actors.stream().anyMatch(actor -> sponsors.get(0).equals(actor.id()));
    return named && namesSides(draft);
  }

  /// “The accord would bring the government and its opponents to the table”: where nobody is named
  /// who brings both sides together, the UN does; `null` when it has several tracks for that.
  @Nullable String onlyConvener(ArticleText article, Draft draft) {
    List<String> tracks =
        lexicon.platforms().stream()
            .filter(platform -> mayConvene(platform, draft))
            .filter(platform -> platform.isAlive(draft.edtf()) && article.topics.isAbout(platform))
            .map(Platform::id)
            .toList();
    return tracks.size() == 1 ? tracks.get(0) : null;
  }

  /// A track that both sides come to, known by its city, and no commission that meets by itself.
  private boolean mayConvene(Platform platform, Draft draft) {
    boolean together =
        draft.clause.hasVerb()
            && words.is("to-table", draft.clause.group().lastVerb())
            && Patterns.matches(draft.sense.type(), "talk|meet");
    return together
        && !isConvenedByName(draft)
        && platform.sponsors().equals(UN)
        && !platform.cities().isEmpty()
        && !platform.rounds().isEmpty()
        && draft.place == null
        && namesSides(draft);
  }

  /// “Turkey would bring both sides to the table”.
  private boolean isConvenedByName(Draft draft) {
    List<Token> subject =
        draft.sentence.tokens().subList(draft.clause.subjectStart(), draft.clause.subjectEnd());
    boolean named =
        subject.stream()
            .map(Token::name)
            .anyMatch(name -> name != null && name.actor() != null && !UN.contains(name.actor()));
    return named && sides(subject).isEmpty();
  }

  private boolean namesSides(Draft draft) {
    Set<String> sides = sides(draft.sentence.tokens());
    return sides.size() > 1 || sides.stream().anyMatch(side -> words.is("all-sides", side));
  }

  private Set<String> sides(List<Token> tokens) {
    return tokens.stream()
        .map(token -> token.lower().replaceAll(".* ", ""))
        .filter(word -> words.is("side", word))
        .collect(Collectors.toSet());
  }
}
