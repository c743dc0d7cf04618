package org.parley.time.words;

import java.time.temporal.ChronoUnit;

/// Units of time, finest first, with the letters of TIMEX3 durations.
public enum Unit {
  SECOND("T", "S", 1, ChronoUnit.SECONDS),
  MINUTE("T", "M", 1, ChronoUnit.MINUTES),
  HOUR("T", "H", 1, ChronoUnit.HOURS),
  DAY("", "D", 1, ChronoUnit.DAYS),
  WEEKEND("", "WE", 1, ChronoUnit.WEEKS),
  WEEK("", "W", 1, ChronoUnit.WEEKS),
  FORTNIGHT("", "W", 2, ChronoUnit.WEEKS),
  MONTH("", "M", 1, ChronoUnit.MONTHS),
  QUARTER("", "Q", 1, ChronoUnit.MONTHS),
  YEAR("", "Y", 1, ChronoUnit.YEARS),
  DECADE("", "Y", 10, ChronoUnit.YEARS),
  CENTURY("", "Y", 100, ChronoUnit.YEARS),
  MILLENNIUM("", "Y", 1000, ChronoUnit.YEARS);

  private static final int MONTHS_OF_QUARTER = 3;

  private final String clock;
  private final String letter;
  private final int times;
  private final ChronoUnit step;

  Unit(String clock, String letter, int times, ChronoUnit step) {
    this.clock = clock;
    this.letter = letter;
    this.times = times;
    this.step = step;
  }

  /// `T` where the unit belongs to the clock part of a duration.
  public String clock() {
    return clock;
  }

  /// The letter after the number in a duration.
  public String letter() {
    return letter;
  }

  /// How many of the letter's units make one of this.
  public int times() {
    return times;
  }

  /// The calendar step to count with.
  public ChronoUnit step() {
    return step;
  }

  /// How many calendar steps make one of this.
  public int steps() {
    return this == QUARTER ? MONTHS_OF_QUARTER : times;
  }

  /// Whether it is shorter than a day.
  public boolean isClock() {
    return compareTo(DAY) < 0;
  }

  /// The word for it.
  public String noun() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
