package org.parley.chronicle.merge;

import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.Outline;

/// Sees at a glance that two mentions cannot tell the same happening. It decides nothing that the
/// rules would not decide as well, but soon: of a hundred pairs near in time six are linked.
final class Prospect {

  /// A night has two days.
  private static final int NIGHT = 2;

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

  /// Whether nothing can link the two.
  static boolean isHopeless(Happening a, Happening b) {
    Outline one = a.outline();
    Outline other = b.outline();
    if (areApart(one, other)) {
      return true;
    }
    if (!one.isDated() || !other.isDated() || mayGather(one, other)) {
      return false;
    }
    double missing = (least(one, other) - besideWords(one, other)) / Weighing.WORDS;
    if (missing > 1) {
      return true;
    }
    double needed = Math.max(missing, leastAlike(a, b));
    return needed > 0 && needed > a.words().mostLikeness(b.words());
  }

  /// How alike the words must be, whatever else the two have in common.
  private static double leastAlike(Happening a, Happening b) {
    Outline one = a.outline();
    Outline other = b.outline();
    boolean named = one.actors() != 0 && other.actors() != 0;
    boolean forum = one.platform() != 0 || other.platform() != 0;
    boolean others = named && (one.actors() & other.actors()) == 0;
    if (others && !forum && !one.isGathering() && !other.isGathering()) {
      return Weighing.ALIKE;
    }
    if (one.isInterval() || other.isInterval()) {
      return 0;
    }
    double least = Math.max(a.traits().words(), b.traits().words());
    boolean half = one.isSingle() && other.isSingle() || mayBeRecalled(one, other);
    return half ? least / 2 : least;
  }

  /// Whether more than the weight may link them: the number of a document, a platform, or talks.
  private static boolean mayGather(Outline one, Outline other) {
    if (one.isNumbered() && other.isNumbered()) {
      return true;
    }
    boolean platform = one.platform() != 0 && one.platform() == other.platform();
    if (platform && one.round() != 0 && one.round() == other.round()) {
      return true;
    }
    if (isGivenUp(one, other)) {
      return true;
    }
    boolean common = one.first() <= other.last() && other.first() <= one.last();
    if (platform) {
      return common || mayBeOneRound(one, other) || mayMove(one, other) || mayMove(other, one);
    }
    boolean within = contains(one, other) || contains(other, one);
    return within
        ? one.isTalks() && (other.isTalks() || other.platform() != 0)
            || other.isTalks() && one.platform() != 0
        : one.article() == other.article() && one.isTalks() && other.isTalks();
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
