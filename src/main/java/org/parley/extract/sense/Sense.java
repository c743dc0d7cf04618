package org.parley.extract.sense;

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
    return type.equals("statement") || type.equals("appeal");
  }

  /// Whether the type is known and not only said.
  public boolean isDeed() {
    return !isSaying() && source != Source.GUESS;
  }
}
