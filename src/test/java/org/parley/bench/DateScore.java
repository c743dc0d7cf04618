package org.parley.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.parley.time.FuzzyDate;

/// How well a date found fits the one expected: 1 the same, a half when one lies in the other, or
/// close to one that is only about right, 0 otherwise. Marks of doubt are left aside.
final class DateScore {

  private static final double HALF = 0.5;

  /// A longer date says too little to be half right.
  private static final int LONGEST = 366;

  private DateScore() {}

  static double of(FuzzyDate expected, FuzzyDate found) {
    if (plain(expected).equals(plain(found))) {
      return 1;
    }
    if (expected.isYearless() || found.isYearless()) {
      return sameDayOfYear(expected, found) ? HALF : 0;
    }
    Days one = Days.of(expected);
    Days other = Days.of(found);
    if (one == null || other == null) {
      return 0;
    }
    if (one.equals(other) && expected.isOpenEnd() == found.isOpenEnd()) {
      return 1;
    }
    boolean near = one.isIn(other) || other.isIn(one) || one.meetsMost(other);
    return near || one.isNear(other, expected) ? HALF : 0;
  }

  private static String plain(FuzzyDate date) {
    return date.edtf().replaceAll("[?~%]", "");
  }

  private static boolean sameDayOfYear(FuzzyDate one, FuzzyDate other) {
    String a = plain(one.isYearless() ? one : other);
    String b = plain(one.isYearless() ? other : one);
    return a.length() > 4 && b.length() > 4 && b.substring(4).startsWith(a.substring(4));
  }

  /// First and last day; an open range counts as its start.
  private record Days(LocalDate first, LocalDate last) {

    static @Nullable Days of(FuzzyDate date) {
      FuzzyDate part = date.isOpenEnd() ? date.start() : date.isOpenStart() ? date.end() : date;
      LocalDate first = part == null ? null : part.earliest();
      LocalDate last = part == null ? null : part.latest();
      return first == null || last == null ? null : new Days(first, last);
    }

    long length() {
      return ChronoUnit.DAYS.between(first, last) + 1;
    }

    boolean isIn(Days other) {
      return !first.isBefore(other.first) && !last.isAfter(other.last) && other.length() <= LONGEST;
    }

    boolean meetsMost(Days other) {
      LocalDate from = first.isAfter(other.first) ? first : other.first;
      LocalDate to = last.isBefore(other.last) ? last : other.last;
      long shared = from.isAfter(to) ? 0 : new Days(from, to).length();
      return shared >= HALF * (length() + other.length() - shared);
    }

    boolean isNear(Days other, FuzzyDate expected) {
      if (!expected.isApproximate()) {
        return false;
      }
      long tolerance = length() == 1 ? 7 : length();
      return !other.first.isAfter(last.plusDays(tolerance))
          && !other.last.isBefore(first.minusDays(tolerance));
    }
  }
}
