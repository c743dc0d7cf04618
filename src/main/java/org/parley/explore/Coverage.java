package org.parley.explore;

/// How much stands behind an answer.
///
/// @param events dated events
/// @param articles that tell them
public record Coverage(long events, long articles) {}
