package org.parley.chronicle;

/// Where an event stands in its life.
public enum Status {
  /// Planned, the day not yet fixed.
  ANNOUNCED,
  /// Planned for a certain day.
  SCHEDULED,
  /// Put off: planned for another day than before, or for none that is known.
  POSTPONED,
  /// It took place, or is taking place.
  HELD,
  /// Called off, or reported as not having happened.
  CANCELLED
}
