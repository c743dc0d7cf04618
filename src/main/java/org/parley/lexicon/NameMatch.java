package org.parley.lexicon;

import org.jspecify.annotations.Nullable;
import org.parley.text.Span;

/// A name of the lexicon found in a text. One name may stand for several things: “Damascus” is a
/// place and, when it acts, the Syrian government.
///
/// @param span where it stands, without a possessive ending
/// @param form how it is named
/// @param actor identifier of the actor it can mean, or `null`
/// @param place identifier of the place it can mean, or `null`
/// @param platform identifier of the platform it can mean, or `null`
public record NameMatch(
    Span span,
    Form form,
    @Nullable String actor,
    @Nullable String place,
    @Nullable String platform) {

  /// How something is named.
  public enum Form {
    /// Its name or an alias.
    NAME,
    /// Adjective or people of a state: “Russian”.
    DEMONYM,
    /// The seat of government: “Moscow”.
    CAPITAL,
    /// The last name of a person.
    LAST_NAME,
    /// Another transliteration of a person's name.
    SPELLING
  }
}
