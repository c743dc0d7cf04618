package org.parley.chronicle;

import org.jspecify.annotations.Nullable;

/// Who takes part in an event, and how.
///
/// @param id lexicon identifier; `null` for someone the lexicon does not know
/// @param name usual name
public record EventActor(@Nullable String id, String name, Role role) {

  /// Parts an actor can play, the most active first.
  public enum Role {
    INITIATOR,
    PARTICIPANT,
    MEDIATOR,
    HOST,
    TARGET,
    MENTIONED
  }

  /// What filters call this actor: the lexicon identifier, or `name:` and the name.
  public String key() {
    return id == null ? "name:" + name : id;
  }
}
