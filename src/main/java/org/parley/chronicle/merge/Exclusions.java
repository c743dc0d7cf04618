package org.parley.chronicle.merge;

import java.util.Collections;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Modality;
import org.parley.chronicle.merge.telling.Days;
import org.parley.chronicle.merge.telling.Happening;

/// What keeps two mentions out of one event, whatever speaks for it.
final class Exclusions {

  /// Words so alike that another place is a contradiction, not another event.
  private static final double NEARLY_SAME_WORDS = 0.6;

  /// A night has two days.
  private static final int LONGEST_NIGHT = 2;

  private Exclusions() {}

  /// Of most that are compared the days alone tell.
  static boolean exclude(Happening one, Happening other) {
    return Prospect.areApart(one.outline(), other.outline()) || byRules(one, other);
  }

  /// The same, whatever was asked before.
  static boolean byRules(Happening one, Happening other) {
    EventMention a = one.mention();
    EventMention b = other.mention();
    return areOfOtherKind(one, other)
        || (a.modality() == Modality.HYPOTHETICAL) != (b.modality() == Modality.HYPOTHETICAL)
        || one.sharesPlatform(other) && differ(one.round(), other.round())
        || areNumberedApart(one, other)
        || isOtherTime(one, other)
        || isOtherPart(one, other)
        || isOnOtherPlatform(one, other)
        || isElsewhere(one, other);
  }

  private static boolean areOfOtherKind(Happening one, Happening other) {
    boolean voices = one.isVoice() == other.isVoice() || one.isFamily(other);
    boolean kin = one.isFamily(other) || one.isKin(other) || one.mayBeMistakenFor(other);
    return !kin || !voices;
  }

  /// A platform that one sentence does not name itself may have been taken from another happening
  /// beside it; of two that it names, either may be meant.
  private static boolean isOnOtherPlatform(Happening one, Happening other) {
    String a = one.mention().platform();
    String b = other.mention().platform();
    if (!differ(a, b) || one.setting().tells(b) || other.setting().tells(a)) {
      return false;
    }
    boolean numbered = one.mention().round() != null && other.mention().round() != null;
    return numbered
        || one.sharesArticle(other)
        || one.window().to(other.window()) != Days.Relation.SAME_DAY
        || one.setting().tells(a) && other.setting().tells(b);
  }

  private static boolean areNumberedApart(Happening one, Happening other) {
    return !one.numbers().isEmpty()
        && !other.numbers().isEmpty()
        && Collections.disjoint(one.numbers(), other.numbers());
  }

  /// Two parts of a sentence tell two happenings, unless they give two dates of one gathering.
  private static boolean isOtherPart(Happening one, Happening other) {
    boolean dates = one.mayShareGathering(other) && !Objects.equals(one.date(), other.date());
    return one.sharesSentence(other)
        && !dates
        && !Moves.isNewDay(one, other)
        && !isGoneOnWith(one, other);
  }

  /// “The truce, which began at midnight on Friday, held through Saturday”: one thing, told by the
  /// same headline, on days that touch.
  private static boolean isGoneOnWith(Happening one, Happening other) {
    Days.Relation relation = one.window().to(other.window());
    return one.mention().headline().equals(other.mention().headline())
        && one.isFamily(other)
        && one.window().length() <= LONGEST_NIGHT
        && other.window().length() <= LONGEST_NIGHT
        && relation != Days.Relation.SAME_DAY
        && relation != Days.Relation.APART;
  }

  private static boolean isOtherTime(Happening one, Happening other) {
    Days.Relation relation = one.window().to(other.window());
    if (relation == Days.Relation.NEXT_DAY) {
      return isBeside(one, other);
    }
    if (relation != Days.Relation.APART) {
      return false;
    }
    if (one.isReported() && other.isReported()) {
      return !Reach.mayBeOneRound(one, other);
    }
    if (Reach.isEndOf(one, other) || Reach.isEndOf(other, one)) {
      return false;
    }
    return one.isReported() && !Reach.mayMove(other, one)
        || other.isReported() && !Reach.mayMove(one, other);
  }

  /// Of two days side by side the one may be told for the other, where more speaks for it than a
  /// third telling of the month. An article does not contradict itself: two days of it are two
  /// happenings, if not of one gathering.
  private static boolean isBeside(Happening one, Happening other) {
    boolean reported = one.isReported() && other.isReported();
    boolean twice = one.sharesArticle(other) && !one.isGathering() && !other.isGathering();
    return reported
        && (twice || !one.mayBeOfOneTrack(other) && Weighing.link(one, other).isEmpty());
  }

  /// An accord is placed where it was made, or where it holds.
  private static boolean isElsewhere(Happening one, Happening other) {
    return one.locality().differs(other.locality())
        && !one.mayShareGathering(other)
        && !isOneAccord(one, other)
        && !isAboutTopic(one)
        && !isAboutTopic(other)
        && one.words().likeness(other.words()) < NEARLY_SAME_WORDS;
  }

  private static boolean isAboutTopic(Happening one) {
    return one.traits().isAct() && one.locality().isTopic();
  }

  private static boolean isOneAccord(Happening one, Happening other) {
    return one.isFamily(other)
        && one.traits().isSingle()
        && one.window().to(other.window()) == Days.Relation.SAME_DAY;
  }

  private static boolean differ(@Nullable Object one, @Nullable Object other) {
    return one != null && other != null && !one.equals(other);
  }
}
