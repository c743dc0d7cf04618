package org.parley.chronicle.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.merge.telling.Days;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.time.FuzzyDate;
import org.parley.time.Precision;

/// Weighs day, type, actors, place, platform and words together.
final class Weighing {

  static final double ACTORS = 0.3;
  static final double PLACE = 0.25;
  static final double PLATFORM = 0.15;
  static final double TYPE = 0.1;
  static final double SINGLE = 0.15;
  static final double WORDS = 0.4;
  static final double STRETCH = 0.3;

  /// What is remembered of a day is what mattered on it.
  static final double RECALLED = 0.15;

  /// What two tellings need, by how their dates stand to each other.
  static final double SAME_DAY = 0.35;

  /// Where hardly two fall on one day, or both are remembered as what mattered on it.
  static final double NOTABLE_DAY = 0.26;

  /// Where one gives a night, and the other one of its days.
  static final double SAME_NIGHT = 0.38;

  static final double SINGLE_NIGHT = 0.32;

  static final double SAME_SPAN = 0.5;

  static final double NEXT_DAY = 0.6;
  static final double SINGLE_NEXT_DAY = 0.5;

  static final double WITHIN = 0.55;
  private static final double WITHIN_SINGLE = 0.5;

  /// What is looked back on needs little more than a few of the words.
  static final double RECALLED_DAY = 0.23;

  private static final double SOME_WORDS = 0.1;

  /// Later readers know which one of the month is meant by “the ceasefire of February”.
  static final double KNOWN_SPAN = 0.4;

  /// One day goes before one month.
  static final double DAY = 0.15;

  /// Where only one word may stand for another.
  private static final double WITHIN_MISTAKEN = 0.7;

  /// Words so alike that other names are a difference of telling.
  static final double ALIKE = 0.35;

  /// Days of what happens at midnight.
  private static final int NIGHT = 2;

  /// One shared actor is weaker evidence than two.
  private static final double ONE_ACTOR = 0.7;

  private final Happening one;
  private final Happening other;
  private final Days.Relation relation;
  private final boolean isRecalled;
  private final int actors;
  private double likeness;

  private Weighing(Happening one, Happening other, Days.Relation relation) {
    this.one = one;
    this.other = other;
    this.relation = relation;
    this.isRecalled = areRecalled(one, other);
    this.actors = Actors.shared(one, other);
  }

  static Optional<Link> link(Happening one, Happening other) {
    Days.Relation relation = one.window().to(other.window());
    return relation == Days.Relation.OVERLAP
            || relation == Days.Relation.APART
            || !isComparable(one, other)
        ? Optional.empty()
        : new Weighing(one, other, relation).link();
  }

  /// Parties that meet and agree on one day are told in either word.
  private static boolean isComparable(Happening one, Happening other) {
    boolean told =
        one.isFamily(other)
            || one.isKin(other) && Actors.shared(one, other) > 1
            || one.mayBeMistakenFor(other);
    int longer = Math.max(one.window().length(), other.window().length());
    boolean yearless = one.window().start() == null || other.window().start() == null;
    return told
        && (yearless || longer <= Happening.COMPARABLE)
        && one.isSeries() == other.isSeries();
  }

  /// Words are compared last, and only where they can make a difference.
  private Optional<Link> link() {
    double score = besideWords();
    if (score + WORDS < leastOf(isRecalled)) {
      return Optional.empty();
    }
    likeness = one.words().likeness(other.words());
    score = WORDS * likeness + score;
    boolean told = likeness >= ALIKE || !Actors.disagree(one, other);
    return told && isAlike() && score >= leastOf(isRecalled && likeness >= SOME_WORDS)
        ? Optional.of(
            Link.between(
                one,
                other,
                score + surer(relation),
                "Joined because of " + String.join(", ", reasons()) + "."))
        : Optional.empty();
  }

  private boolean isAlike() {
    double least = Math.max(one.traits().words(), other.traits().words());
    return likeness >= (isSingle() || isRecalled ? least / 2 : least) || isSameStretch();
  }

  private static double surer(Days.Relation relation) {
    return relation == Days.Relation.SAME_DAY ? DAY : 0;
  }

  /// What is needed.
  ///
  /// @param recalled whether both are one memory by some of their words
  private double leastOf(boolean recalled) {
    boolean single = isSingle();
    return switch (relation) {
      case SAME_DAY, SAME_DAY_OF_YEAR ->
          recalled ? RECALLED_DAY : single || isRecalled ? NOTABLE_DAY : SAME_DAY;
      case SAME_SPAN -> single ? isRecalled ? KNOWN_SPAN : 0.45 : SAME_SPAN;
      case WITHIN -> within();
      // that it is told long after speaks for a day, not for the day beside it
      case NEXT_DAY -> (single ? SINGLE_NEXT_DAY : NEXT_DAY) + (isRecalled ? RECALLED : 0);
      case OVERLAP, APART -> Double.POSITIVE_INFINITY;
    };
  }

  private double within() {
    if (isMistaken()) {
      return WITHIN_MISTAKEN;
    }
    if (longer() <= NIGHT) {
      return isSingle() ? SINGLE_NIGHT : SAME_NIGHT;
    }
    return !isSingle() ? WITHIN : isRecalled ? KNOWN_SPAN : WITHIN_SINGLE;
  }

  private boolean isMistaken() {
    return !one.isFamily(other) && !one.isKin(other);
  }

  private boolean isSingle() {
    return one.traits().isSingle() && other.traits().isSingle();
  }

  /// Two tellings seldom give the same first and last day by chance, nor the same beginning of what
  /// still goes on.
  private boolean isSameStretch() {
    FuzzyDate date = one.date();
    if (date == null || !date.isInterval()) {
      return false;
    }
    boolean goesOn = date.isOpenEnd() && date.equals(other.date()) && one.isFamily(other);
    boolean days = one.window().equals(other.window()) && date.precision() == Precision.DAY;
    return goesOn || days && !one.window().isExact();
  }

  /// Whether two articles on one topic remember it, or one remembers what the other reported.
  private static boolean areRecalled(Happening one, Happening other) {
    return !one.sharesArticle(other)
        && (one.isRecalled() || other.isRecalled())
        && one.setting().sharesTopic(other.setting());
  }

  private int longer() {
    return Math.max(one.window().length(), other.window().length());
  }

  private double besideWords() {
    EventMention a = one.mention();
    EventMention b = other.mention();
    double score = actors();
    score += isSameStretch() ? STRETCH : 0;
    score += same(a.place(), b.place()) ? PLACE : 0;
    score += same(a.platform(), b.platform()) ? PLATFORM : 0;
    score += a.type().equals(b.type()) ? TYPE : 0;
    score += isRecalled ? RECALLED : 0;
    score += isSingle() && one.isFamily(other) ? SINGLE : 0;
    return score;
  }

  private double actors() {
    if (actors == 0) {
      return 0;
    }
    double part = (double) actors / Math.min(one.actors().size(), other.actors().size());
    return ACTORS * part * (actors == 1 ? ONE_ACTOR : 1);
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other);
  }

  private List<String> reasons() {
    EventMention a = one.mention();
    EventMention b = other.mention();
    List<String> reasons = new ArrayList<>();
    reasons.add(relation.words());
    add(reasons, actors > 0, actors == 1 ? "one actor shared" : actors + " actors shared");
    add(reasons, isSameStretch(), "from the same time to the same time");
    add(reasons, same(a.place(), b.place()), "the same place");
    add(reasons, same(a.platform(), b.platform()), "the same platform");
    add(reasons, isRecalled, "told long after");
    reasons.add(Math.round(100 * likeness) + " % of the words alike");
    return reasons;
  }

  private static void add(List<String> reasons, boolean holds, String reason) {
    if (holds) {
      reasons.add(reason);
    }
  }
}
