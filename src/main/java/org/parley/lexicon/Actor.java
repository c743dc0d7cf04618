package org.parley.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A state, organisation, armed group or person.
///
/// @param id stable identifier, for example `russia`, `sergey-lavrov`
/// @param name the usual English name, for example `Russia`
/// @param kind what sort of actor
/// @param aliases other names and spellings
/// @param affiliation identifier of the actor it speaks for
/// @param office best known office of a person, for example `Foreign Minister`
/// @param role CAMEO role code, for example `GOV`, `IGO`, `REB`
public record Actor(
    String id,
    String name,
    Kind kind,
    List<String> aliases,
    @Nullable String affiliation,
    @Nullable String office,
    String role) {

  /// An actor without office.
  public Actor(
      String id, String name, Kind kind, List<String> aliases, @Nullable String affiliation) {
    this(id, name, kind, aliases, affiliation, null, "GOV");
  }

  /// Sorts of actors.
  public enum Kind {
    STATE,
    ORGANISATION,
    GROUP,
    PERSON
  }
}
