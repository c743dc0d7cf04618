package org.parley.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.Span;

/// A name of the lexicon found in a text. One name may stand for several things: “Damascus” is a
/// place and, when it acts, the Syrian government; “the Geneva talks” are the Syrian ones in one
/// article and the Yemeni ones in another.
///
/// @param span where it stands, without a possessive ending
/// @param form how it is named
/// @param actor identifier of the actor it can mean, or `null`
/// @param place identifier of the place it can mean, or `null`
/// @param platforms identifiers of the platforms it can mean, the likeliest first
public record NameMatch(
    Span span, Form form, @Nullable String actor, @Nullable String place, List<String> platforms) {

  /// The same name with platforms settled.
  public NameMatch on(List<String> settled) {
    return new NameMatch(span, form, actor, place, settled);
  }

  /// Identifier of the likeliest platform it can mean, or `null`.
  public @Nullable String platform() {
    return platforms.isEmpty() ? null : platforms.get(0);
  }

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
    SPELLING,
    /// A word for a group that only the conflict makes a name: “the rebels”.
    LOCAL
  }
}
