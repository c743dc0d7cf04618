package org.parley.chronicle;

/// What a person thinks of an event.
public enum Review {
  /// Nobody has looked yet.
  PROPOSED,
  ACCEPTED,
  /// Not shown unless asked for.
  REJECTED
}
