package org.parley.chronicle.merge;

import java.util.regex.Pattern;
import org.parley.chronicle.Modality;
import org.parley.chronicle.merge.telling.Cue;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.Windows;

/// How far apart two dates of one gathering may lie: its opening and its close, a plan and what
/// became of it.
final class Reach {

  /// Within one article it needs less to see that two days are of one round.
  private static final int SAME_STORY = 7;

  /// A numbered round may move by that many days and stay the same round.
  private static final int LONGEST_DELAY = 120;

  /// What was moved again and again may be held so many days later.
  static final int LONGEST_MOVE = 270;

  /// An inexact plan may be met so many days early.
  private static final int EARLY = 7;

  /// What stands before the day that something goes on to.
  private static final Pattern UNTIL = Pattern.compile("(?i)\\b(?:through|until|till|up to) ");

  private Reach() {}

  /// Whether these may be two days of one gathering: an opening and a close, or one of them and the
  /// day beside it.
  static boolean isOneRound(Happening one, Happening other) {
    Integer between = one.window().between(other.window());
    if (isEndOf(one, other) || isEndOf(other, one)) {
      boolean talks = one.isTalks() && other.isTalks();
      return talks
          && one.sharesArticle(other)
          && (one.mayShareGathering(other) || areOneStory(one, other));
    }
    if (between == null || !one.isReported() || !other.isReported()) {
      return false;
    }
    if (!one.window().isExact() || !other.window().isExact()) {
      return false;
    }
    return (one.mayShareGathering(other) || areOneStory(one, other))
        && (isRound(earlier(one, other), later(one, other), between)
            || between == 0 && isRound(other, one, between));
  }

  /// “They opened on Monday and will run through Friday”: the end that lies ahead of talks that
  /// have begun.
  static boolean isEndOf(Happening plan, Happening begun) {
    Integer gap = begun.window().until(plan.window());
    return plan.mention().modality() == Modality.PLANNED
        && plan.window().isExact()
        && begun.isDone()
        && gap != null
        && gap >= 0
        && gap <= Happening.LONGEST_ROUND
        && plan.isTalks()
        && !says(begun, Cue.CLOSING)
        && (plan.sharesPlatform(begun) || plan.mayBeOfOneTrack(begun))
        && (says(plan, Cue.CLOSING) || isTimeOfEnd(plan));
  }

  /// Whether a sentence tells until when.
  private static boolean isTimeOfEnd(Happening plan) {
    String words = plan.mention().timeWords();
    if (words == null || words.isEmpty()) {
      return false;
    }
    String sentence = plan.mention().evidence().exact();
    return UNTIL
        .matcher(sentence)
        .results()
        .anyMatch(until -> sentence.regionMatches(true, until.end(), words, 0, words.length()));
  }

  private static boolean isRound(Happening first, Happening last, int between) {
    boolean opened = says(first, Cue.OPENING);
    boolean closed = says(last, Cue.CLOSING);
    if (opened && closed) {
      return between <= Happening.LONGEST_ROUND;
    }
    if (first.sharesArticle(last)) {
      return (opened || closed || says(last, Cue.OPENING)) && between <= SAME_STORY;
    }
    return (opened || closed) && between <= 1;
  }

  private static boolean says(Happening one, Cue cue) {
    return one.isTalks() && one.cues().contains(cue);
  }

  /// Whether one names a platform, and the other goes on about “the round” or “the talks”.
  private static boolean areOneStory(Happening one, Happening other) {
    boolean named = one.mention().platform() != null;
    return one.sharesArticle(other)
        && named == (other.mention().platform() == null)
        && one.isTalks()
        && other.isTalks();
  }

  /// Whether two days apart are close enough to be of one gathering, if a third one joins them.
  static boolean mayBeOneRound(Happening one, Happening other) {
    Integer between = one.window().between(other.window());
    return isOneRound(one, other)
        || between != null
            && between <= SAME_STORY
            && (one.isGathering() || other.isGathering())
            && one.mayBeOfOneTrack(other);
  }

  private static Happening earlier(Happening one, Happening other) {
    return starts(one) <= starts(other) ? one : other;
  }

  private static Happening later(Happening one, Happening other) {
    return starts(one) <= starts(other) ? other : one;
  }

  private static int starts(Happening one) {
    Integer start = one.window().start();
    return start == null ? Integer.MIN_VALUE : start;
  }

  /// Whether a plan and another date, apart from it, may be of one gathering at all.
  static boolean mayMove(Happening plan, Happening other) {
    Integer gap = plan.window().until(other.window());
    if (gap == null || !plan.mayBeOfOneTrack(other)) {
      return false;
    }
    if (plan.sharesRound(other)) {
      return Math.abs(gap) <= LONGEST_DELAY;
    }
    return gap > 0 ? gap <= LONGEST_MOVE : isEarly(plan, other);
  }

  private static boolean isEarly(Happening plan, Happening other) {
    Integer before = other.window().until(plan.window());
    Integer announced = Windows.published(plan.mention());
    Integer start = other.window().start();
    boolean later = announced == null || start != null && start >= announced;
    return before != null && before >= 0 && before <= EARLY && later && !plan.window().isExact();
  }

  /// Whether the gathering was called off on that day, or its plan was for a time that had passed
  /// when it was told: who tells such a plan tells that it was moved.
  static boolean isCalledOff(Happening one) {
    return one.outline().isCalledOff();
  }
}
