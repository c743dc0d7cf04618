package org.parley.chronicle.merge.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.merge.Cluster;
import org.parley.chronicle.merge.telling.Days;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.time.FuzzyDate;

/// Chooses the date of an event among the dates its mentions give.
///
/// @param date the best supported one; `null` when no mention is dated
/// @param reason why it is that date
/// @param best the mention that says so most surely
/// @param agreeing the mentions that give no other date, `best` among them
/// @param former dates it was planned for before, in order
record Dating(
    @Nullable FuzzyDate date,
    @Nullable String reason,
    EventMention best,
    List<EventMention> agreeing,
    List<FuzzyDate> former) {

  private record Candidate(Happening happening, int support) {}

  private static final Comparator<Candidate> ORDER =
      Comparator.comparing((Candidate one) -> one.happening().date() == null)
          .thenComparing(one -> isYearless(one.happening()))
          .thenComparing(one -> !one.happening().isReported())
          .thenComparing(Comparator.comparingInt(Candidate::support).reversed())
          .thenComparing(one -> one.happening().days().length())
          .thenComparing(
              Comparator.comparingDouble(
                      (Candidate one) -> one.happening().mention().dateConfidence())
                  .reversed());

  /// Plans are put off far more often than they are brought forward.
  private static final Comparator<Days> EARLIEST =
      Comparator.comparing(Days::end, Comparator.nullsLast(Comparator.naturalOrder()));

  static Dating of(Cluster cluster) {
    List<Happening> members = latestPlan(cluster.members());
    // Members stand in a fixed order, and min keeps the first of equal ones.
    Candidate best =
        members.stream()
            .map(member -> new Candidate(member, support(member, cluster.members())))
            .min(ORDER)
            .orElseThrow();
    EventMention mention = best.happening().mention();
    return new Dating(
        mention.date(),
        reason(best, cluster),
        mention,
        agreeing(best.happening(), cluster),
        former(cluster, mention.date()));
  }

  private static List<EventMention> agreeing(Happening best, Cluster cluster) {
    return cluster.members().stream()
        .filter(member -> member.date() == null || supports(member, best))
        .map(Happening::mention)
        .toList();
  }

  /// While there are only plans, the last one published counts.
  private static List<Happening> latestPlan(List<Happening> members) {
    List<Happening> dated = members.stream().filter(one -> one.date() != null).toList();
    if (dated.isEmpty() || members.stream().anyMatch(Happening::isReported)) {
      return members;
    }
    return Optional.ofNullable(dated.getLast().mention().source().published())
        .map(last -> dated.stream().filter(one -> last.equals(published(one))).toList())
        .orElse(members);
  }

  private static @Nullable Object published(Happening one) {
    return one.mention().source().published();
  }

  private static int support(Happening candidate, List<Happening> members) {
    return Sources.independent(
        members.stream()
            .filter(member -> supports(member, candidate))
            .map(Happening::mention)
            .toList());
  }

  private static boolean supports(Happening member, Happening candidate) {
    return Objects.equals(member.date(), candidate.date())
        || member.days().contains(candidate.days())
        || member.days().to(candidate.days()) == Days.Relation.SAME_DAY_OF_YEAR;
  }

  /// Who leaves the year out says less, not something else, however many do.
  private static boolean isYearless(Happening one) {
    FuzzyDate date = one.date();
    return date != null && date.isYearless();
  }

  private static @Nullable String reason(Candidate best, Cluster cluster) {
    String own = best.happening().mention().dateReason();
    int all = Sources.independent(cluster.mentions());
    if (own == null || all < 2) {
      return own;
    }
    return own + " (" + best.support() + " of " + all + " independent sources agree)";
  }

  private static List<FuzzyDate> former(Cluster cluster, @Nullable FuzzyDate date) {
    return cluster.members().stream()
        .filter(member -> !member.isReported())
        .map(Happening::date)
        .flatMap(Stream::ofNullable)
        .filter(planned -> date != null && isApart(Days.of(planned), Days.of(date)))
        .distinct()
        .sorted(Comparator.comparing(planned -> Days.of(planned), EARLIEST))
        .toList();
  }

  /// What began when it was planned to, or was planned for a longer time around it, was not moved.
  private static boolean isApart(Days planned, Days date) {
    return isBefore(planned.end(), date.start()) || isBefore(date.end(), planned.start());
  }

  private static boolean isBefore(@Nullable Integer day, @Nullable Integer other) {
    return day != null && other != null && day < other;
  }
}
