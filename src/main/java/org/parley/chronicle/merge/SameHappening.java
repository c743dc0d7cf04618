package org.parley.chronicle.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Modality;
import org.parley.lexicon.Lexicon;

/// Decides whether two mentions may tell the same happening, and why.
///
/// Dates come first; then actors, place, platform and words are weighed together. What one source
/// tells as a plan and another as a fact is compared by platform and round, whatever the day.
public final class SameHappening {

  private static final double ACTORS = 0.3;
  private static final double PLACE = 0.15;
  private static final double PLATFORM = 0.15;
  private static final double ROUND = 0.2;
  private static final double TYPE = 0.1;
  private static final double WORDS = 0.4;

  /// One shared actor is weaker evidence than two.
  private static final double ONE_ACTOR = 0.7;

  /// Words so alike that another place is a contradiction, not another event.
  private static final double NEARLY_SAME_WORDS = 0.6;

  /// A meeting may move by that many days and stay the same meeting.
  private static final int LONGEST_DELAY = 120;

  private final Lexicon lexicon;

  /// Compares with the help of a lexicon, which knows the countries of places.
  public SameHappening(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The link between two mentions; empty when they tell different happenings.
  public Optional<Link> compare(Happening one, Happening other) {
    if (excludes(one, other)) {
      return Optional.empty();
    }
    Days.Relation relation = one.days().to(other.days());
    if (relation == Days.Relation.APART) {
      return moved(one, other);
    }
    List<String> reasons = new ArrayList<>(List.of(words(relation)));
    double likeness = Words.likeness(one.words(), other.words());
    double score = weigh(one, other, likeness, reasons);
    boolean alike = likeness >= least(one, other) || hasSameRound(one, other);
    return alike && score >= threshold(relation)
        ? Optional.of(Link.between(one, other, score, sentence(reasons)))
        : Optional.empty();
  }

  /// Whether the two can never be one event, whatever joins them to third ones.
  boolean excludes(Happening one, Happening other) {
    EventMention a = one.mention();
    EventMention b = other.mention();
    return !one.traits().family().equals(other.traits().family())
        || differ(a.platform(), b.platform())
        || differ(a.round(), b.round())
        || one.sharesSentence(other)
        || (a.modality() == Modality.HYPOTHETICAL) != (b.modality() == Modality.HYPOTHETICAL)
        || happenedApart(one, other)
        || elsewhere(one, other);
  }

  private static boolean happenedApart(Happening one, Happening other) {
    return one.isReported()
        && other.isReported()
        && one.days().to(other.days()) == Days.Relation.APART;
  }

  private boolean elsewhere(Happening one, Happening other) {
    return differ(one.mention().place(), other.mention().place())
        && !isPartOf(one.mention().place(), other.mention().place())
        && !hasSameRound(one, other)
        && Words.likeness(one.words(), other.words()) < NEARLY_SAME_WORDS;
  }

  private boolean isPartOf(@Nullable String one, @Nullable String other) {
    return Objects.equals(country(one), country(other)) && (isCountry(one) || isCountry(other));
  }

  private @Nullable String country(@Nullable String place) {
    return place == null ? null : lexicon.place(place).map(known -> known.country()).orElse(place);
  }

  private boolean isCountry(@Nullable String place) {
    String code = country(place);
    return place != null
        && code != null
        && lexicon
            .place(place)
            .map(
                known -> known.name().equals(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
            .orElse(false);
  }

  private static boolean differ(@Nullable Object one, @Nullable Object other) {
    return one != null && other != null && !one.equals(other);
  }

  private static boolean hasSameRound(Happening one, Happening other) {
    EventMention a = one.mention();
    EventMention b = other.mention();
    return a.platform() != null
        && a.platform().equals(b.platform())
        && a.round() != null
        && a.round().equals(b.round());
  }

  private static double least(Happening one, Happening other) {
    return Math.max(one.traits().words(), other.traits().words());
  }

  private static double threshold(Days.Relation relation) {
    return switch (relation) {
      case SAME_DAY -> 0.45;
      case SAME_SPAN -> 0.55;
      case NEXT_DAY, WITHIN -> 0.6;
      case APART -> Double.POSITIVE_INFINITY;
    };
  }

  private static String words(Days.Relation relation) {
    return switch (relation) {
      case SAME_DAY -> "the same day";
      case SAME_SPAN -> "the same date";
      case NEXT_DAY -> "days side by side";
      case WITHIN -> "one date within the other";
      case APART -> "another day";
    };
  }

  private static double weigh(
      Happening one, Happening other, double likeness, List<String> reasons) {
    EventMention a = one.mention();
    EventMention b = other.mention();
    double score = WORDS * likeness + actors(one, other, reasons);
    score += same(a.place(), b.place()) ? note(PLACE, "the same place", reasons) : 0;
    score += same(a.platform(), b.platform()) ? note(PLATFORM, "the same platform", reasons) : 0;
    score += hasSameRound(one, other) ? note(ROUND, "round " + a.round(), reasons) : 0;
    score += a.type().equals(b.type()) ? TYPE : 0;
    reasons.add("%d %% of the words alike".formatted(Math.round(100 * likeness)));
    return score;
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other);
  }

  private static double note(double points, String reason, List<String> reasons) {
    reasons.add(reason);
    return points;
  }

  private static double actors(Happening one, Happening other, List<String> reasons) {
    int shared = Words.shared(one.actors(), other.actors());
    if (shared == 0) {
      return 0;
    }
    reasons.add(shared == 1 ? "one actor shared" : shared + " actors shared");
    double part = (double) shared / Math.min(one.actors().size(), other.actors().size());
    return ACTORS * part * (shared == 1 ? ONE_ACTOR : 1);
  }

  /// The plan of a meeting and the report of it, on another day than planned.
  private static Optional<Link> moved(Happening one, Happening other) {
    Integer between = one.days().between(other.days());
    boolean plan = !one.isReported() || !other.isReported();
    if (plan && hasSameRound(one, other) && between != null && between <= LONGEST_DELAY) {
      String reason = "Joined because it is the same round, planned for another day.";
      return Optional.of(Link.between(one, other, 0.8, reason));
    }
    return Optional.empty();
  }

  private static String sentence(List<String> reasons) {
    return "Joined because of " + String.join(", ", reasons) + ".";
  }
}
