package org.parley.time.edtf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one EDTF date, without intervals.
public final class EdtfParser {

  private static final String LONG_YEAR = "Y(?<long>-?[1-9][0-9]{4,17})";
  private static final String YEAR = "(?<year>-?[0-9]{4}|-?[0-9]{3}X|-?[0-9]{2}XX|-?[0-9]XXX|XXXX)";
  private static final String ZONE =
      "(?:Z|(?!-00(?::00)?$)[+-](?:(?:0[0-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?))";
  private static final String CLOCK =
      "(?<clock>(?:(?:[01][0-9]|2[0-3])(?::[0-5][0-9]){2}|24:00:00)" + ZONE + "?)";
  private static final Pattern DATE =
      Pattern.compile(
          "(?:"
              + LONG_YEAR
              + "|"
              + YEAR
              + "(?:-(?<month>[0-9]{2}|XX)(?:-(?<day>[0-9]{2}|XX)(?:T"
              + CLOCK
              + ")?)?)?)(?<mark>[?~%]?)");

  private EdtfParser() {}

  public static EdtfDate parse(String text) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.matches()) {
      throw bad(text);
    }
    String mark = matcher.group("mark");
    Qualifier qualifier = mark.isEmpty() ? Qualifier.NONE : Qualifier.of(mark.charAt(0));
    String longYear = matcher.group("long");
    return longYear == null
        ? withYear(text, matcher, qualifier)
        : new EdtfDate(Long.parseLong(longYear), 0, EdtfDate.NONE, EdtfDate.NONE, null, qualifier);
  }

  private static EdtfDate withYear(String text, Matcher matcher, Qualifier qualifier) {
    int month = number(matcher.group("month"));
    int day = number(matcher.group("day"));
    String time = matcher.group("clock");
    String year = matcher.group("year");
    int hidden = (int) year.chars().filter(c -> c == 'X').count();
    long count = Long.parseLong(year.replace('X', '0'));
    boolean negativeZero = count == 0 && year.startsWith("-");
    boolean qualifiedTime = time != null && qualifier != Qualifier.NONE;
    if (negativeZero || qualifiedTime || !fit(month, day, time)) {
      throw bad(text);
    }
    return new EdtfDate(count, hidden, month, day, time, qualifier);
  }

  private static int number(@Nullable String digits) {
    if (digits == null) {
      return EdtfDate.NONE;
    }
    return digits.equals("XX") ? EdtfDate.UNSPECIFIED : orBad(digits);
  }

  private static int orBad(String digits) {
    int value = Integer.parseInt(digits);
    if (value == 0) {
      throw bad("no month or day 00");
    }
    return value;
  }

  private static boolean fit(int month, int day, @Nullable String time) {
    boolean monthGood = month <= 12 || Season.isCode(month) && day == EdtfDate.NONE;
    boolean dayGood = day <= 0 || month > 0;
    return monthGood && dayGood && (time == null || day > 0);
  }

  private static IllegalArgumentException bad(String text) {
    return new IllegalArgumentException("Not EDTF: " + text);
  }
}
