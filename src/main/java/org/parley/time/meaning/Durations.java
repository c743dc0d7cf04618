package org.parley.time.meaning;

import org.parley.time.words.Unit;

/// Writes lengths of time the TIMEX3 way.
public final class Durations {

  private Durations() {}

  /// `P3D`, `PT2H`, `PXW` for an amount that is not said, `P2Y6M` for two and a half years.
  public static String of(double amount, Unit unit) {
    if (Double.isNaN(amount)) {
      return "P" + unit.clock() + "X" + vagueLetter(unit);
    }
    double whole = amount * unit.times();
    double rest = whole - Math.floor(whole);
    if (rest == 0) {
      return "P" + unit.clock() + (long) whole + unit.letter();
    }
    String half = rest == 0.5 ? half(unit) : "";
    if (half.isEmpty()) {
      return "P" + unit.clock() + whole + unit.letter();
    }
    String first = whole < 1 ? "" : (long) whole + unit.letter();
    return "P" + unit.clock() + first + half;
  }

  private static String vagueLetter(Unit unit) {
    return switch (unit) {
      case DECADE -> "E";
      case CENTURY -> "C";
      case MILLENNIUM -> "L";
      default -> unit.letter();
    };
  }

  private static String half(Unit unit) {
    return switch (unit) {
      case YEAR -> "6M";
      case HOUR -> "30M";
      case MINUTE -> "30S";
      case DAY -> "T12H";
      default -> "";
    };
  }
}
