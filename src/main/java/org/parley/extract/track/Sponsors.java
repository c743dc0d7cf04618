package org.parley.extract.track;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.extract.Participant;
import org.parley.extract.draft.Draft;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Actor;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.Platform;

/// Knows a track by who stands behind it.
final class Sponsors {

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

  private boolean namesSides(Draft draft) {
    Set<String> sides =
        draft.sentence.tokens().stream()
            .map(token -> token.lower().replaceAll(".* ", ""))
            .filter(word -> words.is("side", word))
            .collect(Collectors.toSet());
    return sides.size() > 1 || sides.stream().anyMatch(side -> words.is("all-sides", side));
  }
}
