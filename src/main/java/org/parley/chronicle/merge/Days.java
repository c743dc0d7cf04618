package org.parley.chronicle.merge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.time.FuzzyDate;

/// The days a date can mean, counted from 1970-01-01; `null` is open or unknown.
///
/// @param edtf the date as written; empty for none
public record Days(@Nullable Integer start, @Nullable Integer end, String edtf) {

  /// A report may stand a day beside the event, no more.
  private static final int NEAR = 1;

  /// Coarser dates say too little to be compared by overlap.
  private static final int COARSEST = 31;

  /// How two dates stand to each other.
  public enum Relation {
    /// The same exact day.
    SAME_DAY,
    /// Two exact days, one beside the other.
    NEXT_DAY,
    /// The same coarse date.
    SAME_SPAN,
    /// One lies in the other.
    WITHIN,
    APART
  }

  /// The days of a date.
  public static Days of(@Nullable FuzzyDate date) {
    return date == null
        ? new Days(null, null, "")
        : new Days(epoch(date.earliest()), epoch(date.latest()), date.edtf());
  }

  private static @Nullable Integer epoch(@Nullable LocalDate day) {
    return day == null ? null : Math.toIntExact(day.toEpochDay());
  }

  /// Whether it is one day.
  public boolean isExact() {
    return start != null && start.equals(end);
  }

  /// How this stands to another.
  public Relation to(Days other) {
    if (start == null || end == null || other.start == null || other.end == null) {
      return !edtf.isEmpty() && edtf.equals(other.edtf) ? Relation.SAME_SPAN : Relation.APART;
    }
    if (isExact() && other.isExact()) {
      return exact(Math.abs(start - other.start));
    }
    if (start.equals(other.start) && end.equals(other.end)) {
      return Relation.SAME_SPAN;
    }
    boolean within =
        start <= other.start && other.end <= end || other.start <= start && end <= other.end;
    boolean fine = end - start <= COARSEST && other.end - other.start <= COARSEST;
    return within && fine ? Relation.WITHIN : Relation.APART;
  }

  private static Relation exact(int apart) {
    return apart == 0 ? Relation.SAME_DAY : apart <= NEAR ? Relation.NEXT_DAY : Relation.APART;
  }

  /// Days between the starts; `null` when one is unknown.
  @Nullable Integer between(Days other) {
    return start == null || other.start == null ? null : Math.abs(start - other.start);
  }

  /// Whether every day of the other date lies in this one.
  boolean contains(Days other) {
    return start != null
        && end != null
        && other.start != null
        && other.end != null
        && start <= other.start
        && other.end <= end;
  }

  /// How many days it can mean; very many when open or unknown.
  int length() {
    return start == null || end == null ? Integer.MAX_VALUE : end - start + 1;
  }
}
