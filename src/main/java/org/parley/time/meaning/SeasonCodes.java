package org.parley.time.meaning;

/// TIMEX3 names of EDTF's parts of a year.
public final class SeasonCodes {

  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  private SeasonCodes() {}

  /// `SU` for 22, `Q3` for 35, `H1` for 40.
  public static String timex(int code) {
    if (code >= 40) {
      return "H" + (code - 39);
    }
    return code >= 33 ? "Q" + (code - 32) : SEASONS[code - 21];
  }
}
