package org.parley.time.edtf;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.parley.time.Precision;

/// One EDTF date without interval: a year of which the last digits may be unspecified, then
/// nothing, a month, a part of the year, or a day.
///
/// @param year the year, unspecified digits as zeros
/// @param hidden number of unspecified last digits of the year, 0 to 4; 4 means no year at all
/// @param month [#NONE], [#UNSPECIFIED], 1 to 12, or a season code
/// @param day [#NONE], [#UNSPECIFIED] or 1 to 31
/// @param time the clock time as written, with zone; `null` without one
/// @param qualifier how sure the date is
public record EdtfDate(
    long year, int hidden, int month, int day, @Nullable String time, Qualifier qualifier) {

  public static final int NONE = 0;
  static final int UNSPECIFIED = -1;

  /// A four-digit year with every digit hidden.
  static final int NO_YEAR = 4;

  private static final int LONGEST_FOUR_DIGITS = 9999;
  private static final int[] POWERS = {1, 10, 100, 1000, 10_000};

  public EdtfDate {
    if (day > 0 && day > lengthOf(month, year, hidden)) {
      throw new IllegalArgumentException("No such day: " + year + "-" + month + "-" + day);
    }
  }

  private static int lengthOf(int month, long year, int hidden) {
    if (month < 1 || month > 12) {
      return 0;
    }
    return Month.of(month).length(hidden > 0 || Year.isLeap(year));
  }

  public boolean isYearless() {
    return hidden == NO_YEAR;
  }

  public EdtfDate with(Qualifier added) {
    return new EdtfDate(year, hidden, month, day, time, qualifier.and(added));
  }

  public EdtfDate withoutTime() {
    return time == null ? this : new EdtfDate(year, hidden, month, day, null, qualifier);
  }

  public Precision precision() {
    if (time != null) {
      return Precision.TIME;
    }
    if (day > 0) {
      return Precision.DAY;
    }
    if (month > 12) {
      return Season.of(month).precision();
    }
    return month > 0 ? Precision.MONTH : yearPrecision();
  }

  private Precision yearPrecision() {
    return switch (hidden) {
      case 0 -> Precision.YEAR;
      case 1 -> Precision.DECADE;
      case 2 -> Precision.CENTURY;
      default -> Precision.VAGUE;
    };
  }

  /// First possible day; `null` without a year or outside the range of `LocalDate`.
  public @Nullable LocalDate earliest() {
    long first = year < 0 ? year - POWERS[hidden] + 1 : year;
    return isYearless() || outside(first) ? null : firstIn((int) first);
  }

  /// Last possible day; `null` without a year or outside the range of `LocalDate`.
  public @Nullable LocalDate latest() {
    long last = year < 0 ? year : year + POWERS[hidden] - 1;
    return isYearless() || outside(last) ? null : lastIn((int) last);
  }

  private static boolean outside(long year) {
    return year <= Year.MIN_VALUE || year >= Year.MAX_VALUE;
  }

  /// First possible day, were it in that year.
  public LocalDate firstIn(int inYear) {
    if (month > 12) {
      return Season.of(month).firstDay(inYear);
    }
    YearMonth in = YearMonth.of(inYear, Math.max(1, month));
    return in.atDay(Math.min(in.lengthOfMonth(), Math.max(1, day)));
  }

  /// Last possible day, were it in that year.
  public LocalDate lastIn(int inYear) {
    if (month > 12) {
      return Season.of(month).lastDay(inYear);
    }
    YearMonth in = YearMonth.of(inYear, month > 0 ? month : 12);
    return day > 0 ? in.atDay(Math.min(day, in.lengthOfMonth())) : in.atEndOfMonth();
  }

  public String edtf() {
    StringBuilder out = new StringBuilder(yearText());
    part(out, month);
    part(out, day);
    if (time != null) {
      out.append('T').append(time);
    }
    return out.append(qualifier.mark()).toString();
  }

  private String yearText() {
    if (Math.abs(year) > LONGEST_FOUR_DIGITS) {
      return "Y" + year;
    }
    String digits = String.valueOf(10_000 + Math.abs(year)).substring(1);
    String sign = year < 0 ? "-" : "";
    return sign + digits.substring(0, 4 - hidden) + "X".repeat(hidden);
  }

  private static void part(StringBuilder out, int value) {
    if (value == UNSPECIFIED) {
      out.append("-XX");
    } else if (value != NONE) {
      out.append(value < 10 ? "-0" : "-").append(value);
    }
  }
}
