package org.parley.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Actor;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.Place;

/// Brings names written by hand and names found by the extractor to the same identifiers.
public final class Names {

  private final Lexicon lexicon;
  private final Map<String, String> actors = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();

  /// Names as a lexicon knows them.
  public Names(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Actor actor : lexicon.actors()) {
      actor.aliases().forEach(alias -> actors.putIfAbsent(lower(alias), actor.id()));
      actors.put(lower(actor.name()), actor.id());
    }
    for (Place place : lexicon.places()) {
      place.aliases().forEach(alias -> places.putIfAbsent(lower(alias), place.id()));
      places.put(lower(place.name()), place.id());
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /// Identifier of the actor of that name, if the lexicon knows one.
  public Optional<String> actor(String name) {
    return Optional.ofNullable(actors.get(lower(name)));
  }

  /// Identifier of the place of that name, if the lexicon knows one.
  public Optional<String> place(String name) {
    return Optional.ofNullable(places.get(lower(name)));
  }

  /// What actors are compared by.
  Set<String> keys(Collection<String> names) {
    return names.stream().map(name -> key(null, name)).collect(Collectors.toSet());
  }

  /// What an actor is compared by; a ministry or delegation counts as its state.
  String key(@Nullable String id, String name) {
    String known = id == null ? actor(name).orElse(lower(name)) : id;
    return lexicon.actor(known).filter(this::isOrganOfState).map(Actor::affiliation).orElse(known);
  }

  private boolean isOrganOfState(Actor actor) {
    return List.of(Actor.Kind.ORGANISATION, Actor.Kind.GROUP).contains(actor.kind())
        && actor.role().equals("GOV")
        && actor.affiliation() != null
        && lexicon
            .actor(actor.affiliation())
            .map(one -> one.kind() == Actor.Kind.STATE)
            .orElse(false);
  }

  /// 1 for the place itself, a half for the country it lies in or a place in it.
  double placeScore(String expected, @Nullable String found) {
    String wanted = place(expected).orElse(expected);
    if (found == null || wanted.equals(found)) {
      return found == null ? 0 : 1;
    }
    boolean country = lexicon.actor(wanted).isPresent() || lexicon.actor(found).isPresent();
    return country && country(wanted).equals(country(found)) ? 0.5 : 0;
  }

  private String country(String id) {
    return lexicon.place(id).map(Place::country).orElse(id);
  }
}
