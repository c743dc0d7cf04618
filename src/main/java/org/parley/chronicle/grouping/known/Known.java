package org.parley.chronicle.grouping.known;

import org.parley.chronicle.merge.telling.Happening;

/// A mention that is known.
///
/// @param number small, and no other one's; the later known the greater
public record Known(int number, Happening happening) {

  public String id() {
    return happening.id();
  }
}
