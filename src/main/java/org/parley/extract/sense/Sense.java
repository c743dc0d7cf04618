package org.parley.extract.sense;

import org.parley.extract.TypeGroup;

/// What a word tells.
///
/// @param type event type identifier
/// @param token the word
/// @param source whether a verb, a noun or nothing better told it
public record Sense(String type, int token, Source source) {

  /// What told the type.
  public enum Source {
    VERB,
    PHRASE,
    NOUN,
    GUESS
  }

  /// Whether it is only that something is said.
  public boolean isSaying() {
    return TypeGroup.SAYING.has(type);
  }

  /// Whether the type is known and not only said.
  public boolean isDeed() {
    return !isSaying() && source != Source.GUESS;
  }
}
