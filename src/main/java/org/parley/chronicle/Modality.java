package org.parley.chronicle;

/// Whether it happened at all, as the sources tell it.
public enum Modality {
  HAPPENED,
  ONGOING,
  PLANNED,
  DENIED,
  HYPOTHETICAL
}
