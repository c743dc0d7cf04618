package org.parley.lexicon;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A diplomatic track (PA-X “process”) or standing forum: a thing, not the city it meets in.
///
/// @param id stable identifier, for example `geneva`
/// @param name display name and lane label, for example `Geneva`
/// @param aliases other names
/// @param sponsors identifiers of the actors that sponsor it
/// @param about identifiers of the actors whose conflict it is to end; empty for a standing forum
/// @param body identifier of the actor that is this forum when it acts, or `null`
/// @param venues identifiers of the places it usually meets in
/// @param cities names of cities that stand for it beside one of the `heads`
/// @param heads words that turn such a city into the track, for example `talks`
/// @param rounds words that carry a number, for example `round`
/// @param envoys identifiers of persons whose own track it is
/// @param held its best known meetings, in order
/// @param from EDTF date of its beginning, or `null`
/// @param to EDTF date of its end, or `null`
/// @param hue number of the colour it is drawn in, from 1; 0 when it is drawn in any
public record Platform(
    String id,
    String name,
    List<String> aliases,
    List<String> sponsors,
    List<String> about,
    @Nullable String body,
    List<String> venues,
    List<String> cities,
    List<String> heads,
    List<String> rounds,
    List<String> envoys,
    List<Meeting> held,
    @Nullable String from,
    @Nullable String to,
    int hue) {

  /// The meeting on a day, if one is known.
  ///
  /// @param day `YYYY-MM-DD`
  public Optional<Meeting> heldOn(String day) {
    return held.stream().filter(meeting -> meeting.isOn(day)).findFirst();
  }

  /// Whether a date lies in the life of this track; a date without a year may.
  ///
  /// @param edtf an EDTF date, or an empty text for none
  public boolean isAlive(String edtf) {
    boolean yearless = edtf.isEmpty() || edtf.startsWith("X");
    boolean early = from != null && edtf.compareTo(from) < 0;
    boolean late = to != null && edtf.compareTo(to + "-99") > 0;
    return yearless || !early && !late;
  }
}
