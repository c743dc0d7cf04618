package org.parley.lexicon;

import java.util.List;
import java.util.regex.Pattern;
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
/// @param from EDTF month or year since when it has existed; `null` where that is of no use
public record Actor(
    String id,
    String name,
    Kind kind,
    List<String> aliases,
    @Nullable String affiliation,
    @Nullable String office,
    String role,
    @Nullable String from) {

  private static final Pattern QUALIFIER = Pattern.compile("[~?%]$");

  /// An actor without office.
  public Actor(
      String id, String name, Kind kind, List<String> aliases, @Nullable String affiliation) {
    this(id, name, kind, aliases, affiliation, null, "GOV", null);
  }

  /// Whether it existed by the end of a date; one without a year, or with an open end, leaves that
  /// open.
  ///
  /// @param edtf an EDTF date, or an empty text for none
  public boolean existsBy(String edtf) {
    String last = QUALIFIER.matcher(edtf.substring(edtf.indexOf('/') + 1)).replaceFirst("");
    if (from == null || last.isEmpty() || !Character.isDigit(last.charAt(0))) {
      return true;
    }
    int known = Math.min(last.length(), from.length());
    return last.substring(0, known).compareTo(from.substring(0, known)) >= 0;
  }

  /// Sorts of actors.
  public enum Kind {
    STATE,
    ORGANISATION,
    GROUP,
    PERSON
  }
}
