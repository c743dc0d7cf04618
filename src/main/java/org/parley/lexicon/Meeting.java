package org.parley.lexicon;

import org.jspecify.annotations.Nullable;

/// A meeting that a platform held.
///
/// @param number number of the round, or `null` where they are not counted
/// @param from first day, `YYYY-MM-DD`
/// @param to last day, `YYYY-MM-DD`
/// @param place identifier of the place, or `null` for a meeting by video
public record Meeting(@Nullable Integer number, String from, String to, @Nullable String place) {

  /// Whether a day lies in it.
  ///
  /// @param day `YYYY-MM-DD`
  public boolean isOn(String day) {
    return from.compareTo(day) <= 0 && day.compareTo(to) <= 0;
  }

  /// Reads `7: 2017-10-30/2017-10-31 astana`; `-` stands for no number and for no place.
  ///
  /// @throws IllegalArgumentException when the text has another form
  static Meeting read(String text) {
    if (!text.matches("(\\d+|-): \\d{4}-\\d\\d-\\d\\d(/\\d{4}-\\d\\d-\\d\\d)? (-|[a-z][a-z-]*)")) {
      throw new IllegalArgumentException("‘" + text + "’ is not of the form `7: FROM/TO place`");
    }
    String[] parts = text.split("[: ]+");
    String[] days = parts[1].split("/");
    return new Meeting(
        parts[0].equals("-") ? null : Integer.valueOf(parts[0]),
        days[0],
        days[days.length - 1],
        parts[2].equals("-") ? null : parts[2]);
  }
}
