package org.parley.chronicle.merge;

import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.Outline;

/// Sees at a glance that two mentions cannot tell the same happening. It decides nothing that the
/// rules would not decide as well, but soon: of a hundred pairs near in time six are linked.
final class Prospect {

  /// A night has two days.
  private static final int NIGHT = 2;

  /// Without days little is known.
  private static final double UNKNOWN = Double.POSITIVE_INFINITY;

  private Prospect() {}

  /// Whether days or types exclude each other for certain.
  static boolean areApart(Outline one, Outline other) {
    return areFar(one, other) || areOfOtherKind(one, other);
  }

  private static boolean areFar(Outline one, Outline other) {
    if (!one.isDated() || !other.isDated() || !one.isReported() && !other.isReported()) {
      return false;
    }
    int gap = Math.max(other.first() - one.last(), one.first() - other.last());
    boolean reported = one.isReported() && other.isReported();
    return gap > (reported ? Happening.LONGEST_ROUND : Reach.LONGEST_MOVE);
  }

  private static boolean areOfOtherKind(Outline one, Outline other) {
    if (one.family() == other.family()) {
      return false;
    }
    boolean kin = one.kin() == other.kin() || one.isVague() || other.isVague();
    return one.isVoice() != other.isVoice() || !kin && !(one.isAct() && other.isAct());
  }

  /// A score that no link between the two exceeds; [SameHappening#NONE] where nothing can link
  /// them. What is added up here is added in the order in which the rules add it, so that no
  /// rounding makes it less.
  static double most(Outline one, Outline other) {
    if (areApart(one, other)) {
      return SameHappening.NONE;
    }
    if (!one.isDated() || !other.isDated()) {
      return UNKNOWN;
    }
    double gathered = mayGather(one, other) ? mostGathered(one, other) : SameHappening.NONE;
    return Math.max(gathered, mostWeighed(one, other));
  }

  private static double mostWeighed(Outline one, Outline other) {
    double beside = besideWords(one, other);
    double missing = (least(one, other) - beside) / Weighing.WORDS;
    if (missing > 1) {
      return SameHappening.NONE;
    }
    double needed = Math.max(missing, leastAlike(one, other));
    double likeness = one.words().mostLikeness(other.words());
    return needed > 0 && needed > likeness
        ? SameHappening.NONE
        : Weighing.WORDS * likeness + beside + (isSameDay(one, other) ? Weighing.DAY : 0);
  }

  private static double mostGathered(Outline one, Outline other) {
    if (one.isNumbered() && other.isNumbered()) {
      return SameHappening.NUMBER;
    }
    boolean platform = one.platform() != 0 && one.platform() == other.platform();
    double most = platform ? mostOnPlatform(one, other) : mostAside(one, other);
    double far = Gatherings.A_DAY * Math.abs(one.first() - other.first());
    return Math.max(most - far + Gatherings.WORDS, isGivenUp(one, other) ? Moves.GIVEN_UP : 0);
  }

  private static double mostOnPlatform(Outline one, Outline other) {
    if (isSameRound(one, other)) {
      return Gatherings.ROUND;
    }
    if (haveCommonDays(one, other)) {
      return isSameDay(one, other) ? Gatherings.SAME : Gatherings.MONTH;
    }
    return mayBeOneRound(one, other) ? Gatherings.OPENING_AND_CLOSE : Gatherings.MOVED;
  }

  private static boolean haveCommonDays(Outline one, Outline other) {
    return one.first() <= other.last() && other.first() <= one.last();
  }

  private static double mostAside(Outline one, Outline other) {
    if (one.article() == other.article()) {
      return Gatherings.OPENING_AND_CLOSE;
    }
    return hasPlatform(one, other) ? Gatherings.VENUE : Gatherings.PLACE;
  }

  private static boolean isSameRound(Outline one, Outline other) {
    return one.round() != 0 && one.round() == other.round();
  }

  private static boolean isSameDay(Outline one, Outline other) {
    return one.isExact() && other.isExact() && one.first() == other.first();
  }

  /// How alike the words must be, whatever else the two have in common.
  private static double leastAlike(Outline one, Outline other) {
    boolean named = one.actors() != 0 && other.actors() != 0;
    boolean others = named && (one.actors() & other.actors()) == 0;
    if (others && !hasPlatform(one, other) && !one.isGathering() && !other.isGathering()) {
      return Weighing.ALIKE;
    }
    if (one.isInterval() || other.isInterval()) {
      return 0;
    }
    double least = Math.max(one.leastWords(), other.leastWords());
    boolean half = one.isSingle() && other.isSingle() || mayBeRecalled(one, other);
    return half ? least / 2 : least;
  }

  /// Whether more than the weight may link them: the number of a document, a platform, or talks.
  private static boolean mayGather(Outline one, Outline other) {
    if (one.isNumbered() && other.isNumbered()) {
      return true;
    }
    boolean platform = one.platform() != 0 && one.platform() == other.platform();
    if (platform && isSameRound(one, other)) {
      return true;
    }
    if (isGivenUp(one, other)) {
      return true;
    }
    if (platform) {
      return haveCommonDays(one, other)
          || mayBeOneRound(one, other)
          || mayMove(one, other)
          || mayMove(other, one);
    }
    boolean talks = one.isTalks() && other.isTalks();
    if (one.article() == other.article() && talks) {
      return true;
    }
    boolean within = contains(one, other) || contains(other, one);
    return within
        && (hasPlatform(one, other)
            ? one.isTalks() || other.isTalks()
            : talks && mayBeTimeOf(one, other));
  }

  /// Whether one may be the time that the other was planned for, or is remembered of.
  private static boolean mayBeTimeOf(Outline one, Outline other) {
    boolean planned = one.isReported() != other.isReported();
    boolean season = Math.max(one.length(), other.length()) > Happening.COMPARABLE;
    return planned || mayBeRecalled(one, other) && season;
  }

  private static boolean hasPlatform(Outline one, Outline other) {
    return one.platform() != 0 || other.platform() != 0;
  }

  /// Whether one may be the plan that the other gives up.
  private static boolean isGivenUp(Outline one, Outline other) {
    return one.article() == other.article()
        && one.type() == other.type()
        && !one.isReported()
        && !other.isReported();
  }

  /// Whether days apart may be an opening and a close.
  private static boolean mayBeOneRound(Outline one, Outline other) {
    boolean days = one.isExact() && other.isExact() && (one.isTalks() || other.isTalks());
    boolean reported = one.isReported() && other.isReported();
    boolean end = one.article() == other.article() && one.isTalks() && other.isTalks();
    return days && reported || end;
  }

  private static boolean mayMove(Outline plan, Outline held) {
    boolean late = !plan.isExact() && held.isReported();
    return !plan.isReported()
        && plan.isTalks()
        && held.isTalks()
        && (plan.isCalledOff() ? !held.isCalledOff() : late);
  }

  private static double besideWords(Outline one, Outline other) {
    boolean stretch = one.isInterval() || other.isInterval();
    boolean single = one.isSingle() && other.isSingle() && one.family() == other.family();
    return ((one.actors() & other.actors()) == 0 ? 0 : Weighing.ACTORS)
        + (stretch ? Weighing.STRETCH : 0)
        + (one.place() != 0 && one.place() == other.place() ? Weighing.PLACE : 0)
        + (one.platform() != 0 && one.platform() == other.platform() ? Weighing.PLATFORM : 0)
        + (one.type() == other.type() ? Weighing.TYPE : 0)
        + (mayBeRecalled(one, other) ? Weighing.RECALLED : 0)
        + (single ? Weighing.SINGLE : 0);
  }

  private static boolean mayBeRecalled(Outline one, Outline other) {
    return one.isRecalled() || other.isRecalled();
  }

  /// No pair needs less.
  private static double least(Outline one, Outline other) {
    boolean single = one.isSingle() && other.isSingle();
    boolean recalled = mayBeRecalled(one, other);
    int longer = Math.max(one.length(), other.length());
    if (longer > Happening.COMPARABLE) {
      return Double.POSITIVE_INFINITY;
    }
    if (one.first() == other.first() && one.last() == other.last()) {
      double span = single ? Weighing.KNOWN_SPAN : Weighing.SAME_SPAN;
      return one.isExact() ? sameDay(single, recalled) : span;
    }
    if (one.isExact() && other.isExact()) {
      return Math.abs(one.first() - other.first()) > 1
          ? Double.POSITIVE_INFINITY
          : single ? Weighing.SINGLE_NEXT_DAY : Weighing.NEXT_DAY;
    }
    if (!contains(one, other) && !contains(other, one)) {
      return Double.POSITIVE_INFINITY;
    }
    if (longer <= NIGHT) {
      return single ? Weighing.SINGLE_NIGHT : Weighing.SAME_NIGHT;
    }
    return single ? Weighing.KNOWN_SPAN : Weighing.WITHIN;
  }

  private static double sameDay(boolean single, boolean recalled) {
    return recalled ? Weighing.RECALLED_DAY : single ? Weighing.NOTABLE_DAY : Weighing.SAME_DAY;
  }

  private static boolean contains(Outline one, Outline other) {
    return one.first() <= other.first() && other.last() <= one.last();
  }
}
