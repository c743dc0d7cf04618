package org.parley.explore.tiles;

/// A property of events of which values can be chosen; those that are quickest to test come first.
public enum Facet {
  PLATFORM,
  TYPE,
  PLACE,
  MODALITY,
  STATUS,
  /// How many independent sources there are at least.
  SUPPORT,
  /// Whether the sources differ.
  CONTRADICTION,
  ACTOR,
  SOURCE
}
