package org.parley.chronicle.merge;

import java.util.Optional;
import org.parley.chronicle.Modality;
import org.parley.chronicle.merge.telling.Days;
import org.parley.chronicle.merge.telling.Happening;

/// Joins what is told of one platform: a round by its number, one gathering by its days, a plan
/// with what became of it.
final class Gatherings {

  static final double ROUND = 0.95;
  static final double SAME = 0.9;
  static final double MONTH = 0.8;
  static final double OPENING_AND_CLOSE = 0.75;
  private static final double ACT = 0.75;
  private static final double SEASON = 0.7;
  static final double VENUE = 0.7;
  static final double MOVED = 0.65;
  static final double PLACE = 0.6;
  private static final double MEMORY = 0.55;

  /// A year has room for many meetings: what is told of it is one of them when the words are so
  /// alike.
  private static final double ALIKE = 0.25;

  /// What the nearer one is ahead, for each day.
  static final double A_DAY = 0.0005;

  /// Less sure where one tells talks and the other what came of them.
  private static final double OTHER_WORD = 0.05;

  /// What words can add, so that of two the more alike goes first.
  static final double WORDS = 0.02;

  /// What was planned about a time, and never said to be moved, may be so many days late. What was
  /// planned for a day is held on that day, or called off.
  private static final int LONGEST_WAIT = 60;

  /// A plan for a month and an accord of that month need not be of one gathering.
  private static final int HALF_MONTH = 15;

  private static final int WEEK = 7;

  private Gatherings() {}

  static Optional<Link> link(Happening one, Happening other) {
    if (!one.isGathering() && !other.isGathering() && !one.sharesPlatform(other)) {
      return Optional.empty();
    }
    if (!one.mayShareGathering(other)) {
      return Reach.isOneRound(one, other) ? apart(one, other) : aside(one, other);
    }
    Integer between = one.window().between(other.window());
    if (between != null && between > Happening.FARTHEST) {
      return Optional.empty();
    }
    Days.Relation relation = one.window().to(other.window());
    if (one.sharesRound(other)) {
      double near = relation == Days.Relation.APART ? 0.15 : 0;
      String day =
          relation != Days.Relation.APART
              ? relation.words()
              : one.isReported() && other.isReported()
                  ? "another day of it"
                  : "told for another day";
      return joined(one, other, ROUND - near, "the same round, " + day);
    }
    return switch (relation) {
      case SAME_DAY -> sameDay(one, other);
      case SAME_SPAN, WITHIN, OVERLAP -> coarse(one, other, relation);
      case NEXT_DAY, APART -> apart(one, other);
      case SAME_DAY_OF_YEAR -> joined(one, other, SEASON, "the same platform, " + relation.words());
    };
  }

  private static Optional<Link> aside(Happening one, Happening other) {
    return venue(one, other)
        .or(() -> act(one, other))
        .or(() -> announced(one, other))
        .or(() -> remembered(one, other));
  }

  /// Talks announced for a place and a time, and talks held there in that time.
  private static Optional<Link> announced(Happening one, Happening other) {
    Happening plan = one.isReported() ? other : one;
    Happening held = one.isReported() ? one : other;
    return isPlanFor(plan, held)
        ? joined(one, other, PLACE, "the place and the time it was announced for")
        : Optional.empty();
  }

  private static boolean isPlanFor(Happening plan, Happening held) {
    boolean later = !plan.sharesArticle(held) && plan.window().contains(held.window());
    return plan.mention().modality() == Modality.PLANNED
        && held.isDone()
        && plan.isTalks()
        && held.isTalks()
        && later
        && plan.window().length() <= Happening.SEASON
        && plan.locality().agrees(held.locality());
  }

  /// “Some of them met in Cairo last summer”, and the talks held there in that time.
  private static Optional<Link> remembered(Happening one, Happening other) {
    return isMemoryOf(one, other) || isMemoryOf(other, one)
        ? joined(one, other, MEMORY, "the place and the time that are looked back on")
        : Optional.empty();
  }

  private static boolean isMemoryOf(Happening memory, Happening held) {
    boolean talks = memory.isTalks() && held.isTalks() && held.isDone();
    int length = memory.window().length();
    return talks
        && memory.isRecalled()
        && !memory.isSeries()
        && !memory.sharesArticle(held)
        && length > Happening.COMPARABLE
        && length <= Happening.SEASON
        && memory.window().contains(held.window())
        && memory.locality().isSameCity(held.locality());
  }

  /// What a gathering did is told for the gathering, and the other way round.
  private static Optional<Link> act(Happening one, Happening other) {
    boolean gathering = one.isGathering() || other.isGathering();
    Days.Relation relation = one.window().to(other.window());
    return gathering
            && one.sharesPlatform(other)
            && one.mayBeMistakenFor(other)
            && relation == Days.Relation.SAME_DAY
            && !Actors.disagree(one, other)
        ? joined(one, other, ACT, "acts of one platform on the same day")
        : Optional.empty();
  }

  /// Talks in Astana while the Astana talks are held.
  private static Optional<Link> venue(Happening one, Happening other) {
    Days.Relation relation = one.window().to(other.window());
    int longer = Math.max(one.window().length(), other.window().length());
    boolean same = relation == Days.Relation.SAME_DAY || relation == Days.Relation.SAME_SPAN;
    return one.sharesVenue(other) && longer <= WEEK && (same || relation == Days.Relation.WITHIN)
        ? joined(one, other, VENUE, "a usual place of the platform, " + relation.words())
        : Optional.empty();
  }

  private static Optional<Link> sameDay(Happening one, Happening other) {
    return Actors.disagree(one, other)
        ? Optional.empty()
        : joined(one, other, SAME, "the same platform on the same day");
  }

  private static Optional<Link> coarse(Happening one, Happening other, Days.Relation relation) {
    boolean series = one.isSeries() || other.isSeries();
    if (series && relation != Days.Relation.SAME_SPAN || Actors.disagree(one, other)) {
      return Optional.empty();
    }
    if (relation == Days.Relation.OVERLAP && !one.window().isMostlyIn(other.window())) {
      return Optional.empty();
    }
    int longer = Math.max(one.window().length(), other.window().length());
    if (longer > Happening.SEASON
        && one.isReported()
        && other.isReported()
        && !areAlike(one, other)) {
      return Optional.empty();
    }
    boolean plan = longer > HALF_MONTH && one.isReported() != other.isReported();
    double score = longer > Happening.COMPARABLE ? SEASON : MONTH;
    boolean gathering = one.isGathering() || other.isGathering();
    double family = one.isFamily(other) ? 0 : OTHER_WORD;
    return one.isFamily(other) || gathering && !plan
        ? joined(one, other, score - family, "the same platform, " + relation.words())
        : Optional.empty();
  }

  private static boolean areAlike(Happening one, Happening other) {
    return one.words().likeness(other.words()) >= ALIKE;
  }

  private static Optional<Link> apart(Happening one, Happening other) {
    if (Reach.isOneRound(one, other)) {
      return joined(one, other, OPENING_AND_CLOSE, "the opening and the close of one gathering");
    }
    return isMoved(one, other) || isMoved(other, one)
        ? joined(one, other, MOVED, "the same platform, planned for another day")
        : Optional.empty();
  }

  private static boolean isMoved(Happening plan, Happening held) {
    Integer gap = plan.window().until(held.window());
    if (gap == null || plan.isReported() || !plan.isTalks() || !held.isTalks()) {
      return false;
    }
    boolean late = !plan.window().isExact() && held.isReported() && gap <= LONGEST_WAIT;
    boolean moved = Reach.isCalledOff(plan) ? !Reach.isCalledOff(held) : late;
    return moved && Reach.mayMove(plan, held);
  }

  private static Optional<Link> joined(
      Happening one, Happening other, double score, String reason) {
    Integer between = one.window().between(other.window());
    double far = between == null ? 0 : A_DAY * between;
    double words = WORDS * one.words().likeness(other.words());
    return Optional.of(
        Link.between(one, other, score - far + words, "Joined because of " + reason + "."));
  }
}
