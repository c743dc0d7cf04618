package org.parley.explore;

/// Orders of a list of events.
public enum EventOrder {
  /// Earliest first.
  DATE("e.start_day nulls first, e.importance desc, e.id"),
  /// Latest first.
  NEWEST("e.start_day desc nulls last, e.importance desc, e.id"),
  /// Most important first.
  IMPORTANCE("e.importance desc, e.start_day, e.id");

  private final String sql;

  EventOrder(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }
}
