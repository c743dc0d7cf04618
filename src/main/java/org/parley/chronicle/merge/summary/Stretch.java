package org.parley.chronicle.merge.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.merge.Cluster;
import org.parley.chronicle.merge.telling.Days;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.time.FuzzyDate;

/// The days of talks from their first to their last, as one telling says or as two say together.
///
/// @param reason which sentences give the ends, and why; `null` when nobody knows why
record Stretch(FuzzyDate date, @Nullable String reason) {

  /// More of a sentence is not needed to find it.
  private static final int LONGEST_QUOTE = 120;

  /// The stretch that most independent sources give: told as one, or else from an opening to a
  /// close. None where it leaves out the best single date.
  static Optional<Stretch> of(Cluster cluster, Happening best) {
    boolean alone = cluster.members().size() == 1;
    if (alone || cluster.members().stream().noneMatch(Happening::isTalks)) {
      return Optional.empty();
    }
    return told(cluster, best)
        .or(() -> together(cluster))
        .filter(one -> one.days().contains(best.days()) || best.days().contains(one.days()));
  }

  Days days() {
    return Days.of(date);
  }

  private static Optional<Stretch> told(Cluster cluster, Happening best) {
    return surest(members(cluster, Ends::tellsBoth)).map(one -> told(one, best));
  }

  /// What is told by another sentence than the best date is to be found.
  private static Stretch told(Happening one, Happening best) {
    EventMention mention = one.mention();
    return new Stretch(
        Objects.requireNonNull(one.date()),
        one.id().equals(best.id()) ? mention.dateReason() : because(mention));
  }

  private static Optional<Stretch> together(Cluster cluster) {
    return surest(members(cluster, Ends::opens))
        .flatMap(
            opening ->
                surest(members(cluster, one -> Ends.closes(one) && isSoonAfter(opening, one)))
                    .map(close -> between(opening.mention(), close.mention())));
  }

  private static List<Happening> members(Cluster cluster, Predicate<Happening> isWanted) {
    return cluster.members().stream().filter(isWanted).toList();
  }

  private static boolean isSoonAfter(Happening opening, Happening close) {
    Integer first = opening.window().start();
    Integer last = close.days().end();
    return first != null && last != null && first < last && last - first < Happening.LONGEST_ROUND;
  }

  /// The first of those whose date most independent sources give.
  private static Optional<Happening> surest(List<Happening> members) {
    // Members stand in a fixed order, and min keeps the first of equal ones.
    return members.stream().min(Comparator.comparingInt(one -> -support(one, members)));
  }

  private static int support(Happening one, List<Happening> members) {
    return Sources.independent(
        members.stream()
            .filter(other -> Objects.equals(first(one), first(other)) && ends(one, other))
            .map(Happening::mention)
            .toList());
  }

  private static @Nullable Integer first(Happening one) {
    return one.window().start();
  }

  private static boolean ends(Happening one, Happening other) {
    return Objects.equals(one.days().end(), other.days().end());
  }

  private static Stretch between(EventMention opening, EventMention close) {
    FuzzyDate from = Objects.requireNonNull(opening.date());
    FuzzyDate to = Objects.requireNonNull(close.date());
    return new Stretch(
        FuzzyDate.between(from, to), "From " + because(opening) + ", to " + because(close));
  }

  /// “The round opened on Monday.” (‘Monday’ → Monday before publication on …).
  private static String because(EventMention end) {
    String quote = end.evidence().exact().strip().replaceAll("\\s+", " ");
    String shown =
        quote.length() <= LONGEST_QUOTE
            ? quote
            : quote.substring(0, quote.lastIndexOf(' ', LONGEST_QUOTE)) + " …";
    String reason =
        Stream.ofNullable(end.dateReason()).map(" (%s)"::formatted).findFirst().orElse("");
    return "“" + shown + "”" + reason;
  }
}
