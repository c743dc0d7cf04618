package org.parley.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A date as exact as the text and never more, written in EDTF (ISO 8601-2).
public final class FuzzyDate implements Comparable<FuzzyDate> {

  private final String edtf;

  private FuzzyDate(String edtf) {
    this.edtf = edtf;
  }

  /// Reads EDTF.
  ///
  /// @throws IllegalArgumentException when it is not EDTF level 0 or 1
  public static FuzzyDate parse(String edtf) {
    return new FuzzyDate(edtf);
  }

  /// One day.
  public static FuzzyDate of(LocalDate day) {
    return new FuzzyDate(day.toString());
  }

  /// The canonical EDTF form.
  public String edtf() {
    return edtf;
  }

  /// First day it can mean; `null` when the start is open or unknown or the year is missing.
  public @Nullable LocalDate earliest() {
    return bound(edtf.contains("/") ? edtf.substring(0, edtf.indexOf('/')) : edtf, false);
  }

  /// Last day it can mean; `null` when the end is open or unknown or the year is missing.
  public @Nullable LocalDate latest() {
    return bound(edtf.contains("/") ? edtf.substring(edtf.indexOf('/') + 1) : edtf, true);
  }

  /// Whether the year is missing, as in `XXXX-02-02`.
  public boolean isYearless() {
    return edtf.startsWith("XXXX");
  }

  private static @Nullable LocalDate bound(String part, boolean last) {
    String bare = part.replaceAll("[~?%]", "");
    if (bare.isEmpty() || bare.contains("X") || bare.equals("..")) {
      return null;
    }
    return switch (bare.length()) {
      case 4 -> last ? Year.parse(bare).atMonth(12).atEndOfMonth() : Year.parse(bare).atDay(1);
      case 7 -> last ? YearMonth.parse(bare).atEndOfMonth() : YearMonth.parse(bare).atDay(1);
      default -> LocalDate.parse(bare);
    };
  }

  @Override
  public int compareTo(FuzzyDate other) {
    return edtf.compareTo(other.edtf);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FuzzyDate date && date.edtf.equals(edtf);
  }

  @Override
  public int hashCode() {
    return Objects.hash(edtf);
  }

  @Override
  public String toString() {
    return edtf;
  }
}
