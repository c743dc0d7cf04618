package org.parley.chronicle.grouping.known;

import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.Outline;

/// A mention that is known.
///
/// @param number small, and no other one's; the later known the greater
/// @param outline that of the happening, at hand for the many pairs that it tells apart
public record Known(int number, Happening happening, Outline outline) {

  Known(int number, Happening happening) {
    this(number, happening, happening.outline());
  }

  public String id() {
    return happening.id();
  }
}
