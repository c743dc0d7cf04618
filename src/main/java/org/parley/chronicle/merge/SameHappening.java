package org.parley.chronicle.merge;

import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.chronicle.merge.telling.Days;
import org.parley.chronicle.merge.telling.Happening;

/// Decides whether two mentions may tell the same happening, and why.
///
/// What excludes each other is never joined. Else there are three ways to one event, and the surest
/// counts: the number of a document, one gathering of one platform, or day, actors, place and words
/// weighed together.
public final class SameHappening {

  private static final double NUMBER = 0.97;

  private SameHappening() {}

  /// The link between two mentions; empty when they tell different happenings.
  public static Optional<Link> compare(Happening one, Happening other) {
    return excludes(one, other)
        ? Optional.empty()
        : Stream.of(document(one, other), Gatherings.link(one, other), Weighing.link(one, other))
            .flatMap(Optional::stream)
            .min(Link::compareTo);
  }

  /// Whether the two can never be one event, whatever joins them to third ones.
  static boolean excludes(Happening one, Happening other) {
    return Exclusions.exclude(one, other);
  }

  private static boolean isComparable(Happening one) {
    return one.window().length() <= Happening.COMPARABLE;
  }

  private static Optional<Link> document(Happening one, Happening other) {
    boolean near = one.sharesPlatform(other) || isComparable(one) && isComparable(other);
    boolean apart = one.window().to(other.window()) == Days.Relation.APART;
    return apart || !near || Collections.disjoint(one.numbers(), other.numbers())
        ? Optional.empty()
        : Optional.of(
            Link.between(one, other, NUMBER, "Joined because of the number of the resolution."));
  }
}
