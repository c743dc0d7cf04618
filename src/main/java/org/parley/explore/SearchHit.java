package org.parley.explore;

import java.util.List;
import org.parley.chronicle.EventSummary;

/// An event that was searched for.
///
/// @param headline its headline in pieces
/// @param quote its best sentence in pieces
public record SearchHit(EventSummary event, List<Piece> headline, List<Piece> quote) {

  /// A stretch of text.
  ///
  /// @param found whether it is one of the words searched for
  public record Piece(String text, boolean found) {}
}
