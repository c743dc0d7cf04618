package org.parley.explore.tiles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.time.FuzzyDate;

/// The days that an event is known to be on, or can be on: what filters, counts, lists, exports and
/// tiles go by. An open end reaches as far as the articles tell it, and no further; an open start
/// reaches no further back than the date that is named.
///
/// Example: “since March 2011”, told by articles of 2012 and 2015, is known from 1 March 2011 to
/// the day on which the later one was published.
///
/// @param first first day, counted from 1970-01-01
/// @param last last day
/// @param openStart whether it can have begun any time before
/// @param openEnd whether it went on, nobody knows how long
public record KnownDays(int first, int last, boolean openStart, boolean openEnd) {

  /// The days of a date with two ends.
  static KnownDays between(int first, int last) {
    return new KnownDays(first, last, false, false);
  }

  /// The days up to a date.
  ///
  /// @param last its last possible day
  static KnownDays upTo(int last, String edtf) {
    FuzzyDate end = FuzzyDate.parse(edtf).end();
    return new KnownDays(day(end == null ? null : end.earliest(), last), last, true, false);
  }

  /// The days from a date on.
  ///
  /// @param first its first possible day
  /// @param told last day on which it is told to go on; `null` when nobody knows it
  static KnownDays since(int first, String edtf, @Nullable Integer told) {
    FuzzyDate start = FuzzyDate.parse(edtf).start();
    int last = day(start == null ? null : start.latest(), first);
    return new KnownDays(first, told == null ? last : Math.max(last, told), false, true);
  }

  private static int day(@Nullable LocalDate date, int otherwise) {
    return date == null ? otherwise : Math.toIntExact(date.toEpochDay());
  }
}
