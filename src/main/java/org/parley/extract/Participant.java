package org.parley.extract;

import org.jspecify.annotations.Nullable;
import org.parley.text.Span;

/// An actor in a mention.
///
/// @param id lexicon identifier; `null` for someone the lexicon does not know
/// @param name usual name, or the name as the article gives it
/// @param role part played
/// @param span where the article names the actor
public record Participant(@Nullable String id, String name, Role role, Span span) {

  /// Parts an actor can play.
  public enum Role {
    INITIATOR,
    PARTICIPANT,
    MEDIATOR,
    HOST,
    TARGET,
    MENTIONED
  }
}
