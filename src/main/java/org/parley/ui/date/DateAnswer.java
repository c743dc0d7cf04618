package org.parley.ui.date;

import java.util.List;

/// What became of a date that was typed.
public sealed interface DateAnswer {

  /// How it was understood, or why it was not, in words for the person who typed; empty where
  /// nothing is to be said.
  String words();

  /// What else can be typed.
  List<String> others();

  /// A period to show.
  record Found(DayWindow period, String words, List<String> others) implements DateAnswer {}

  /// Nothing to show.
  ///
  /// @param search what was typed, where it names no date and may be words to search for; else
  ///   empty
  record Refused(String words, List<String> others, String search) implements DateAnswer {}
}
