package org.parley.ui.explore.lists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.explore.SearchHit;
import org.parley.time.FuzzyDate;

/// Hits in the order of time.
///
/// @param inside those that begin in the period asked for
/// @param wider those that begin, or may have begun, before it and reach into it
/// @param undated those without a day on the timeline
record InTime(List<SearchHit> inside, List<SearchHit> wider, List<SearchHit> undated) {

  private static final Comparator<SearchHit> ORDER =
      Comparator.comparing(InTime::day, Comparator.nullsLast(Comparator.naturalOrder()));

  /// @param from where the period asked for begins; `null` for no beginning
  static InTime of(List<SearchHit> hits, @Nullable LocalDate from) {
    List<SearchHit> inOrder = hits.stream().sorted(ORDER).toList();
    Predicate<SearchHit> wider = hit -> from != null && isBefore(hit, from);
    Predicate<SearchHit> undated = hit -> day(hit) == null;
    return new InTime(
        inOrder.stream().filter(wider.or(undated).negate()).toList(),
        inOrder.stream().filter(wider).toList(),
        inOrder.stream().filter(undated.and(wider.negate())).toList());
  }

  private static boolean isBefore(SearchHit hit, LocalDate from) {
    FuzzyDate date = hit.event().date();
    return date != null && (date.earliest() == null || date.earliest().isBefore(from));
  }

  private static @Nullable LocalDate day(SearchHit hit) {
    FuzzyDate date = hit.event().date();
    return date == null ? null : date.earliest() == null ? date.latest() : date.earliest();
  }
}
