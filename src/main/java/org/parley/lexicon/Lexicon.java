package org.parley.lexicon;

import java.util.List;
import java.util.Optional;

/// Everything known before reading. Immutable and thread-safe.
public final class Lexicon {

  private Lexicon() {}

  /// The lexicon that comes with Parley.
  public static Lexicon standard() {
    return new Lexicon();
  }

  /// All actors, by identifier.
  public List<Actor> actors() {
    return List.of();
  }

  /// All platforms in the order of the file.
  public List<Platform> platforms() {
    return List.of();
  }

  /// All places.
  public List<Place> places() {
    return List.of();
  }

  /// All event types in the order of the file.
  public List<EventType> eventTypes() {
    return List.of();
  }

  /// The actor with that identifier.
  public Optional<Actor> actor(String id) {
    return Optional.empty();
  }

  /// The platform with that identifier.
  public Optional<Platform> platform(String id) {
    return Optional.empty();
  }

  /// The place with that identifier.
  public Optional<Place> place(String id) {
    return Optional.empty();
  }
}
