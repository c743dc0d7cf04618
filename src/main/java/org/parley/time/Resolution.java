package org.parley.time;

/// How a time expression came by its value.
///
/// @param rule stable identifier of the rule, for example `weekday-past`
/// @param reason one plain English sentence, for example “‘on Sunday’ → Sunday before publication
///   on Wednesday 21 March 2012”
/// @param confidence 0 to 1; below 0.5 the reading is a guess among several
public record Resolution(String rule, String reason, double confidence) {}
