package org.parley.chronicle.merge;

import java.util.Optional;
import org.parley.chronicle.Modality;
import org.parley.chronicle.merge.telling.Happening;

/// Joins a plan with the sentence of its own article that gives it up, and with the new day that
/// this sentence names: “The talks were to open on 9 April. They were put off until May.”
final class Moves {

  static final double GIVEN_UP = 0.9;
  private static final double NEW_DAY = 0.85;

  private Moves() {}

  static Optional<Link> link(Happening one, Happening other) {
    if (isGivenUp(one, other)) {
      return joined(one, other, GIVEN_UP, "a plan that was given up");
    }
    return isNewDay(one, other)
        ? joined(one, other, NEW_DAY, "a plan that was put off")
        : Optional.empty();
  }

  private static Optional<Link> joined(
      Happening one, Happening other, double score, String reason) {
    return Optional.of(Link.between(one, other, score, "Joined because of " + reason + "."));
  }

  /// Whether both tell of the same time, and the one that nothing came of what the other plans.
  private static boolean isGivenUp(Happening one, Happening other) {
    return one.date() != null
        && one.sharesArticle(other)
        && isPlanAndDenial(one, other)
        && one.date().equals(other.date());
  }

  /// Whether one sentence tells the day that was given up, and the new one.
  static boolean isNewDay(Happening one, Happening other) {
    Integer between = one.window().between(other.window());
    return one.sharesSentence(other)
        && isPlanAndDenial(one, other)
        && between != null
        && between > 0
        && between <= Reach.LONGEST_MOVE;
  }

  private static boolean isPlanAndDenial(Happening one, Happening other) {
    Modality a = one.mention().modality();
    Modality b = other.mention().modality();
    boolean both =
        a == Modality.PLANNED && b == Modality.DENIED
            || a == Modality.DENIED && b == Modality.PLANNED;
    return both && one.mention().type().equals(other.mention().type());
  }
}
