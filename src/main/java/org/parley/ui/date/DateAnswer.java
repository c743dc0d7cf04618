package org.parley.ui.date;

import org.parley.ui.timeline.DayWindow;

/// What became of a date that was typed.
public sealed interface DateAnswer {

  /// A period to show.
  record Found(DayWindow period) implements DateAnswer {}

  /// Nothing to show, and why, in words for the person who typed.
  record Refused(String words) implements DateAnswer {}
}
