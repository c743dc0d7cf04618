package org.parley.explore.snapshot;

import org.parley.lexicon.Lexicon;
import org.springframework.stereotype.Component;

/// How people read the identifiers that filters use.
@Component
public class Names {

  private static final String UNKNOWN_PERSON = "name:";

  private final Lexicon lexicon;

  Names(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  public String actor(String key) {
    return lexicon
        .actor(key)
        .map(actor -> actor.name())
        .orElse(key.startsWith(UNKNOWN_PERSON) ? key.substring(UNKNOWN_PERSON.length()) : key);
  }

  public String platform(String id) {
    return lexicon.platform(id).map(platform -> platform.name()).orElse(id);
  }

  String place(String id) {
    return lexicon.place(id).map(place -> place.name()).orElse(id);
  }

  public String type(String id) {
    return lexicon.eventTypes().stream()
        .filter(type -> type.id().equals(id))
        .map(type -> type.label())
        .findFirst()
        .orElse(id);
  }
}
