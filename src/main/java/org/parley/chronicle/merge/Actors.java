package org.parley.chronicle.merge;

import java.util.Collections;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.Words;

/// Compares who takes part.
final class Actors {

  private Actors() {}

  static int shared(Happening one, Happening other) {
    return Words.shared(one.actors(), other.actors());
  }

  /// Whether both name somebody and nobody is named by both, where the parties make the happening:
  /// a gathering has many, and each telling names some. Who only names the forum does not say who
  /// acted in it.
  static boolean disagree(Happening one, Happening other) {
    return !(one.isGathering() || other.isGathering())
        && namesSomebody(one)
        && namesSomebody(other)
        && Collections.disjoint(one.actors(), other.actors());
  }

  private static boolean namesSomebody(Happening one) {
    return !one.actors().isEmpty() && !one.isOfForumAlone();
  }
}
