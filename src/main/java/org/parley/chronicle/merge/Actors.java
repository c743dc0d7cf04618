package org.parley.chronicle.merge;

import org.parley.chronicle.merge.telling.Happening;

/// Compares who takes part.
final class Actors {

  private Actors() {}

  static int shared(Happening one, Happening other) {
    return one.actors().shared(other.actors());
  }

  /// Whether both name somebody and nobody is named by both, where the parties make the happening:
  /// a gathering has many, and each telling names some. Who only names the forum does not say who
  /// acted in it.
  static boolean disagree(Happening one, Happening other) {
    return !(one.isGathering() || other.isGathering())
        && namesSomebody(one)
        && namesSomebody(other)
        && one.actors().isDisjoint(other.actors());
  }

  private static boolean namesSomebody(Happening one) {
    return !one.actors().isEmpty() && !one.isOfForumAlone();
  }
}
