package org.parley.chronicle.merge.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Claim;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Modality;
import org.parley.chronicle.merge.Cluster;
import org.parley.chronicle.merge.telling.Days;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.Locality;
import org.parley.chronicle.merge.telling.Windows;
import org.parley.time.FuzzyDate;

/// Finds where the sources of one event differ about its day, its place or its outcome.
///
/// Only independent sources that speak of the same part of it can differ, and only where neither
/// says more exactly what the other says.
final class Claims {

  private final Cluster cluster;
  private final Course course;

  private Claims(Cluster cluster) {
    this.cluster = cluster;
    this.course = Course.of(cluster);
  }

  static List<Claim> of(Cluster cluster) {
    return new Claims(cluster).find();
  }

  private List<Claim> find() {
    List<Claim> claims = new ArrayList<>();
    claims.addAll(claims("date", this::differInDay, one -> edtf(one.date())));
    claims.addAll(claims("place", this::differInPlace, one -> one.mention().place()));
    claims.addAll(claims("outcome", Claims::differInOutcome, Claims::outcome));
    return List.copyOf(claims);
  }

  private boolean differInDay(Happening one, Happening other) {
    return isOfDay(one)
        && isOfDay(other)
        && !one.days().equals(other.days())
        && course.isSamePart(one, other)
        && !course.covers(one, other);
  }

  private static boolean isOfDay(Happening one) {
    FuzzyDate date = one.date();
    return one.isReported() && date != null && one.days().isExact() && !date.isApproximate();
  }

  private boolean differInPlace(Happening one, Happening other) {
    return one.isReported()
        && other.isReported()
        && one.window().to(other.window()) == Days.Relation.SAME_DAY
        && course.isSamePart(one, other)
        && one.locality().differs(other.locality())
        && !isWhereItHolds(one.locality(), other.locality());
  }

  /// What is agreed at one place may hold at another, and both are told as its place.
  private static boolean isWhereItHolds(Locality one, Locality other) {
    return one.isInConflict() != other.isInConflict() || one.isTopic() || other.isTopic();
  }

  /// What was called off for a day and held on another was moved, which nobody disputes.
  private static boolean differInOutcome(Happening one, Happening other) {
    return one.isReported() != other.isReported()
        && isTold(one)
        && isTold(other)
        && one.mention().type().equals(other.mention().type())
        && one.window().to(other.window()) == Days.Relation.SAME_DAY;
  }

  /// Whether it is told, not before the day, as what came about or did not.
  private static boolean isTold(Happening one) {
    Integer published = Windows.published(one.mention());
    Integer start = one.window().start();
    boolean early = published != null && start != null && published < start;
    return one.isReported() || one.mention().modality() == Modality.DENIED && !early;
  }

  private static @Nullable String edtf(@Nullable FuzzyDate date) {
    return date == null ? null : date.edtf();
  }

  private static String outcome(Happening one) {
    return (one.isReported() ? Modality.HAPPENED : one.mention().modality()).name();
  }

  private List<Claim> claims(
      String about,
      BiPredicate<Happening, Happening> differ,
      Function<Happening, @Nullable String> value) {
    Map<String, List<EventMention>> byValue = new TreeMap<>();
    for (Happening one : cluster.members()) {
      String said = value.apply(one);
      if (said != null && isDisputed(one, differ)) {
        byValue.computeIfAbsent(said, none -> new ArrayList<>()).add(one.mention());
      }
    }
    List<Claim> claims = new ArrayList<>();
    byValue.forEach((said, mentions) -> claims.add(claim(about, said, mentions)));
    return claims;
  }

  private boolean isDisputed(Happening one, BiPredicate<Happening, Happening> differ) {
    return cluster.members().stream()
        .anyMatch(other -> differ.test(one, other) && areIndependent(one, other));
  }

  private static boolean areIndependent(Happening one, Happening other) {
    return !one.sharesArticle(other)
        && Sources.independent(List.of(one.mention(), other.mention())) > 1;
  }

  private static Claim claim(String about, String value, List<EventMention> mentions) {
    return new Claim(
        about,
        value,
        Sources.independent(mentions),
        mentions.stream().map(EventMention::id).toList());
  }
}
