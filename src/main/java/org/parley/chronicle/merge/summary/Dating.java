package org.parley.chronicle.merge.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.merge.Cluster;
import org.parley.chronicle.merge.telling.Days;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.time.FuzzyDate;

/// Chooses the date of an event among the dates its mentions give: the best supported one, or the
/// stretch from the first to the last day of talks that it lies in.
///
/// @param date the chosen one; `null` when no mention is dated
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
          .thenComparing(one -> one.happening().mention().round() == null)
          .thenComparing(
              Comparator.comparingDouble(
                      (Candidate one) -> one.happening().mention().dateConfidence())
                  .reversed());

  /// Plans are put off far more often than they are brought forward.
  private static final Comparator<Days> EARLIEST =
      Comparator.comparing(Days::end, Comparator.nullsLast(Comparator.naturalOrder()));

  static Dating of(Cluster cluster) {
    List<Happening> members = Plans.standing(cluster.members());
    // Members stand in a fixed order, and min keeps the first of equal ones.
    Candidate best =
        members.stream()
            .map(member -> new Candidate(member, support(member, cluster.members())))
            .min(ORDER)
            .orElseThrow();
    return Stretch.of(cluster, best.happening())
        .map(stretch -> of(stretch, best.happening().mention(), cluster))
        .orElseGet(() -> of(best, cluster));
  }

  private static Dating of(Candidate best, Cluster cluster) {
    EventMention mention = best.happening().mention();
    return new Dating(
        mention.date(),
        reason(mention.dateReason(), best.support(), cluster),
        mention,
        agreeing(cluster, member -> supports(member, best.happening())),
        former(cluster, mention.date()));
  }

  private static Dating of(Stretch stretch, EventMention best, Cluster cluster) {
    Days days = stretch.days();
    List<EventMention> agreeing =
        agreeing(cluster, member -> days.contains(member.days()) || member.days().contains(days));
    List<EventMention> dated = agreeing.stream().filter(one -> one.date() != null).toList();
    return new Dating(
        stretch.date(),
        reason(stretch.reason(), Sources.independent(dated), cluster),
        best,
        agreeing,
        former(cluster, stretch.date()));
  }

  private static List<EventMention> agreeing(Cluster cluster, Predicate<Happening> supports) {
    return cluster.members().stream()
        .filter(member -> member.date() == null || supports.test(member))
        .map(Happening::mention)
        .toList();
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

  private static @Nullable String reason(@Nullable String own, int support, Cluster cluster) {
    int all = Sources.independent(cluster.mentions());
    if (own == null || all < 2) {
      return own;
    }
    return own + " (" + support + " of " + all + " independent sources agree)";
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
