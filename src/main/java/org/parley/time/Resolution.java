package org.parley.time;

import java.util.List;

/// How a time expression came by its value.
///
/// @param rule stable identifier of the rule, for example `weekday-past`
/// @param reason one plain English sentence, for example “‘on Sunday’ → Sunday before publication
///   on Wednesday 21 March 2012”
/// @param confidence 0 to 1; below 0.5 the reading is a guess among several
/// @param alternatives other readings, the likeliest first; empty where there is no doubt
public record Resolution(
    String rule, String reason, double confidence, List<Alternative> alternatives) {

  /// Keeps the list from being changed.
  public Resolution {
    alternatives = List.copyOf(alternatives);
  }

  /// A resolution without doubt about other readings.
  public Resolution(String rule, String reason, double confidence) {
    this(rule, reason, confidence, List.of());
  }

  /// Another reading of the same words.
  ///
  /// @param confidence 0 to 1, below that of the chosen reading
  public record Alternative(FuzzyDate date, double confidence) {}
}
