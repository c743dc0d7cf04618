package org.parley.chronicle.merge;

import java.util.Collections;

/// Compares who takes part.
final class Actors {

  private Actors() {}

  static int shared(Happening one, Happening other) {
    return Words.shared(one.actors(), other.actors());
  }

  /// Whether both name somebody and nobody is named by both, where the parties make the happening:
  /// a gathering has many, and each telling names some.
  static boolean disagree(Happening one, Happening other) {
    return !(one.isGathering() || other.isGathering())
        && !one.actors().isEmpty()
        && !other.actors().isEmpty()
        && Collections.disjoint(one.actors(), other.actors());
  }
}
