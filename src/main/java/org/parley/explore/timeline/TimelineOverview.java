package org.parley.explore.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The filtered chronicle at a glance. Days are counted from 1970-01-01.
///
/// @param from first day of the events that pass the filter, or the day it asks for when they reach
///   beyond; `null` without any
/// @param to their last day, or the day asked for; `null` without any
/// @param whole the days of the chronicle without filter; `null` when it is empty
/// @param total how many events pass the filter
/// @param undated how many events wait for a date, whatever the filter
/// @param lanes all lanes, the most frequent first without filter, so that places stay
/// @param density counts of the events that pass the filter
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineOverview(
    @Nullable Integer from,
    @Nullable Integer to,
    @Nullable Days whole,
    long total,
    long undated,
    List<Lane> lanes,
    Density density) {

  /// A stretch of days, both included.
  public record Days(int from, int to) {}

  /// A lane and how many events it has.
  ///
  /// @param hue number of its colour, from 1; 0 for the lane of all others, which is grey
  public record Lane(String key, String title, long total, int hue) {}

  /// Counts in even buckets.
  public record Density(long from, int bucketDays, int[] counts) {}
}
