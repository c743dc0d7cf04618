package org.parley.chronicle.merge;

import java.util.Collections;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.chronicle.merge.telling.Days;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.Outline;

/// Decides whether two mentions may tell the same happening, and why.
///
/// What excludes each other is never joined. Else there are three ways to one event, and the surest
/// counts: the number of a document, one gathering of one platform, or day, actors, place and words
/// weighed together.
public final class SameHappening {

  /// The score of what nothing links.
  public static final double NONE = Double.NEGATIVE_INFINITY;

  static final double NUMBER = 0.97;

  private SameHappening() {}

  /// The link between two mentions; empty when they tell different happenings.
  public static Optional<Link> compare(Happening one, Happening other) {
    return most(one.outline(), other.outline()) == NONE
        ? Optional.empty()
        : compare(one, other, link -> true);
  }

  /// A score that no link between the two exceeds; [#NONE] where nothing can link them. It is known
  /// soon.
  public static double most(Outline one, Outline other) {
    return Prospect.most(one, other);
  }

  /// The link between two mentions that something may link, if it is wanted; whether it is, is
  /// asked before the rules that exclude, which take longer.
  public static Optional<Link> compare(Happening one, Happening other, Predicate<Link> isWanted) {
    Optional<Link> link = surest(one, other).filter(isWanted);
    return link.isEmpty() || Exclusions.byRules(one, other) ? Optional.empty() : link;
  }

  /// The surest link there is, as if nothing excluded it.
  static Optional<Link> surest(Happening one, Happening other) {
    Optional<Link> told = surer(document(one, other), Moves.link(one, other));
    return surer(surer(told, Gatherings.link(one, other)), Weighing.link(one, other));
  }

  private static Optional<Link> surer(Optional<Link> one, Optional<Link> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    return one.get().compareTo(other.get()) <= 0 ? one : other;
  }

  /// Whether the two can never be one event, whatever joins them to third ones.
  static boolean excludes(Happening one, Happening other) {
    return Exclusions.exclude(one, other);
  }

  private static boolean isComparable(Happening one) {
    return one.window().length() <= Happening.COMPARABLE;
  }

  private static Optional<Link> document(Happening one, Happening other) {
    if (Collections.disjoint(one.numbers(), other.numbers())) {
      return Optional.empty();
    }
    boolean near = one.sharesPlatform(other) || isComparable(one) && isComparable(other);
    boolean apart = one.window().to(other.window()) == Days.Relation.APART;
    return apart || !near
        ? Optional.empty()
        : Optional.of(
            Link.between(one, other, NUMBER, "Joined because of the number of the resolution."));
  }
}
