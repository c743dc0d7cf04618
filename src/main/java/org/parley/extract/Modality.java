package org.parley.extract;

/// Whether it happened at all.
public enum Modality {
  HAPPENED,
  ONGOING,
  PLANNED,
  DENIED,
  HYPOTHETICAL
}
