package org.parley.chronicle.merge.telling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventMention;
import org.parley.time.FuzzyDate;

/// The days a date can mean, counted from 1970-01-01; `null` is open or unknown.
///
/// @param edtf the date as written; empty for none
public record Days(@Nullable Integer start, @Nullable Integer end, String edtf) {

  /// A report may stand a day beside the event, no more.
  private static final int NEAR = 1;

  private static final String NO_YEAR = "XXXX";

  /// A whole date, as in `XXXX-02-02`.
  private static final int DAY = 10;

  /// How two dates stand to each other.
  public enum Relation {
    /// The same exact day.
    SAME_DAY("the same day"),
    /// Two exact days, one beside the other.
    NEXT_DAY("days side by side"),
    /// The same coarse date.
    SAME_SPAN("the same date"),
    /// One lies in the other.
    WITHIN("one date within the other"),
    /// Both have some days, but not all, in common.
    OVERLAP("dates that overlap"),
    /// The same day of the year; one says no year.
    SAME_DAY_OF_YEAR("the same day of the year"),
    APART("another day");

    private final String words;

    Relation(String words) {
      this.words = words;
    }

    /// As part of a sentence.
    public String words() {
      return words;
    }
  }

  /// The days of a date.
  public static Days of(@Nullable FuzzyDate date) {
    return date == null
        ? new Days(null, null, "")
        : new Days(epoch(date.earliest()), epoch(date.latest()), date.edtf());
  }

  /// When what a mention tells can have been, or begun: what its date says, seen from the day it
  /// was published. What was done lies before that day, what was planned after it.
  public static Days told(EventMention mention) {
    return Windows.of(mention);
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
      return unknown(other);
    }
    if (isExact() && other.isExact()) {
      return exact(Math.abs(start - other.start));
    }
    if (start.equals(other.start) && end.equals(other.end)) {
      return Relation.SAME_SPAN;
    }
    if (contains(other) || other.contains(this)) {
      return Relation.WITHIN;
    }
    return start <= other.end && other.start <= end ? Relation.OVERLAP : Relation.APART;
  }

  private Relation unknown(Days other) {
    if (!edtf.isEmpty() && edtf.equals(other.edtf)) {
      return Relation.SAME_SPAN;
    }
    return isDayOfYear(other) || other.isDayOfYear(this)
        ? Relation.SAME_DAY_OF_YEAR
        : Relation.APART;
  }

  private boolean isDayOfYear(Days other) {
    return edtf.length() == DAY
        && edtf.startsWith(NO_YEAR)
        && other.isExact()
        && other.edtf.endsWith(edtf.substring(NO_YEAR.length()));
  }

  private static Relation exact(int apart) {
    return apart == 0 ? Relation.SAME_DAY : apart <= NEAR ? Relation.NEXT_DAY : Relation.APART;
  }

  /// Days between the starts; `null` when one is unknown.
  public @Nullable Integer between(Days other) {
    return start == null || other.start == null ? null : Math.abs(start - other.start);
  }

  /// Days from the end of this to the start of a later one; negative when it begins before the end
  /// of this, `null` when that is unknown.
  public @Nullable Integer until(Days later) {
    return end == null || later.start == null ? null : later.start - end;
  }

  /// Whether every day of the other date lies in this one.
  public boolean contains(Days other) {
    return start != null
        && end != null
        && other.start != null
        && other.end != null
        && start <= other.start
        && other.end <= end;
  }

  /// Whether they have at least half of the shorter one in common.
  public boolean isMostlyIn(Days other) {
    if (start == null || end == null || other.start == null || other.end == null) {
      return false;
    }
    int common = Math.min(end, other.end) - Math.max(start, other.start) + 1;
    return 2 * common >= Math.min(length(), other.length());
  }

  /// How many days it can mean; very many when open or unknown.
  public int length() {
    return start == null || end == null ? Integer.MAX_VALUE : end - start + 1;
  }
}
