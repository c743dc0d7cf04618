package org.parley.ui.date;

import java.time.LocalDate;

/// A period of whole days.
///
/// @param from first day
/// @param to last day, not before `from`
public record DayWindow(LocalDate from, LocalDate to) {

  public DayWindow {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A window ends before it begins: " + from + "/" + to);
    }
  }

  /// Reads `2016-01-01/2018-12-31`, the form used in the element's property and in links.
  ///
  /// @throws IllegalArgumentException or a `DateTimeException` when it is no such period
  public static DayWindow parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("Not a window of days: " + text);
    }
    return new DayWindow(
        LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
  }

  @Override
  public String toString() {
    return from + "/" + to;
  }
}
