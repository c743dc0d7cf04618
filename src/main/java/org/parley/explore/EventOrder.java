package org.parley.explore;

import org.parley.explore.tiles.Ranking;

/// Orders of a list of events.
public enum EventOrder {
  /// Earliest first.
  DATE(Ranking.EARLIEST),
  /// Latest first.
  NEWEST(Ranking.LATEST),
  /// Most important first.
  IMPORTANCE(Ranking.IMPORTANT);

  private final Ranking ranking;

  EventOrder(Ranking ranking) {
    this.ranking = ranking;
  }

  Ranking ranking() {
    return ranking;
  }
}
