package org.parley.chronicle.merge.telling;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventMention;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.Place;

/// Where a mention places its happening.
///
/// @param place identifier of the place; `null` when it names none
/// @param country country it lies in, or the place itself when that is not known
/// @param isCountry whether it is a whole country
/// @param isInConflict whether it lies in a country whose conflict is negotiated
public record Locality(
    @Nullable String place, @Nullable String country, boolean isCountry, boolean isInConflict) {

  static Locality of(EventMention mention, Lexicon lexicon) {
    String place = mention.place();
    Place known = place == null ? null : lexicon.place(place).orElse(null);
    String country = known == null ? place : known.country();
    boolean whole = known != null && country != null && known.name().equals(nameOf(country));
    boolean conflict =
        country != null
            && lexicon.conflictStates().stream()
                .anyMatch(
                    state -> state.equals(place) || country.equals(countryOf(state, lexicon)));
    return new Locality(place, country, whole, conflict);
  }

  private static String nameOf(String country) {
    return Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
  }

  private static @Nullable String countryOf(String state, Lexicon lexicon) {
    return lexicon.place(state).map(Place::country).orElse(null);
  }

  /// Whether both name a place, and neither lies in the other.
  public boolean differs(Locality other) {
    return place != null
        && other.place != null
        && !place.equals(other.place)
        && !(Objects.equals(country, other.country) && (isCountry || other.isCountry));
  }

  /// Whether both name a place, and it is the same, or one lies in the other.
  public boolean agrees(Locality other) {
    return place != null && other.place != null && !differs(other);
  }

  /// Whether both name the same place, and it is no whole country.
  public boolean isSameCity(Locality other) {
    return place != null && place.equals(other.place) && !isCountry;
  }

  /// The country whose conflict is negotiated is what talks are about, not where they are held.
  public boolean isTopic() {
    return isCountry && isInConflict;
  }
}
