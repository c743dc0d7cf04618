package org.parley.extract.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Actor;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.NameMatch;
import org.parley.lexicon.Platform;

/// What an article is about: how often it names each actor, outright, by somebody who speaks for it
/// or by a place in it.
public final class Topics {

  /// A state named a quarter as often as another can still be the one whose war is told: talks on
  /// Syria name Russia, Turkey and Iran more often.
  private static final int SHARE = 4;

  private final Lexicon lexicon;
  private final Map<String, Integer> named = new HashMap<>();

  Topics(Lexicon lexicon, List<NameMatch> names) {
    this.lexicon = lexicon;
    names.forEach(name -> meant(name).forEach(id -> named.merge(id, 1, Integer::sum)));
    // “Syrian rebels” speak for no state, but name one where nothing else does
    for (String actor : List.copyOf(named.keySet())) {
      lexicon.homeOf(actor).ifPresent(state -> named.putIfAbsent(state, 1));
    }
  }

  private Set<String> meant(NameMatch name) {
    Set<String> meant = new HashSet<>();
    String id = name.actor();
    while (id != null && meant.add(id)) {
      id = lexicon.actor(id).map(Actor::affiliation).orElse(null);
    }
    if (name.place() != null) {
      lexicon.stateOf(name.place()).ifPresent(state -> meant.add(state.id()));
    }
    return meant;
  }

  /// How often the article names those whom a track is about.
  int weight(Platform platform) {
    int weight = 0;
    for (String id : platform.about()) {
      weight += named.getOrDefault(id, 0);
    }
    return weight;
  }

  /// Whether the article names one of those whom a track is about; a standing forum is about all.
  public boolean isAbout(Platform platform) {
    return platform.about().isEmpty() || weight(platform) > 0;
  }

  /// Whether the article is about no other track of the same kind more than about this one.
  boolean isFirst(Platform platform, Predicate<Platform> kind) {
    int weight = weight(platform);
    return lexicon.platforms().stream().filter(kind).noneMatch(one -> weight(one) > weight);
  }

  /// The state whose war the article tells, and whose forces plain “troops” are; else the state
  /// named most; `null` when it names none.
  @Nullable String focusState() {
    String most = mostOf(lexicon.actors().stream().filter(Topics::isState).map(Actor::id).toList());
    String war = mostOf(lexicon.conflictStates());
    boolean told =
        war != null
            && most != null
            && named.getOrDefault(war, 0) * SHARE >= named.getOrDefault(most, 0);
    return told ? war : most;
  }

  private static boolean isState(Actor actor) {
    return actor.kind() == Actor.Kind.STATE;
  }

  private @Nullable String mostOf(List<String> ids) {
    String most = null;
    for (String id : ids) {
      int count = named.getOrDefault(id, 0);
      if (count > 0 && (most == null || count > named.getOrDefault(most, 0))) {
        most = id;
      }
    }
    return most;
  }
}
