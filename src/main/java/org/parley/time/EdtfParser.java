package org.parley.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one EDTF date, without intervals.
final class EdtfParser {

  private static final Pattern DATE =
      Pattern.compile(
          "(-?[0-9]{4}|-?[0-9]{3}X|-?[0-9]{2}XX|-?[0-9]XXX|XXXX|Y-?[1-9][0-9]{4,17})"
              + "(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?"
              + "(?:T([0-9]{2}):([0-9]{2}):([0-9]{2})(Z|[+-][0-9]{2}(?::[0-9]{2})?)?)?"
              + "([?~%]?)");

  private EdtfParser() {}

  static EdtfDate parse(String text) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.matches()) {
      throw bad(text);
    }
    int month = number(matcher.group(2));
    int day = number(matcher.group(3));
    String time = matcher.group(4) == null ? null : time(text, matcher);
    check(text, month, day, time);
    String year = matcher.group(1);
    int hidden = (int) year.chars().filter(c -> c == 'X').count();
    long count = Long.parseLong(year.replace("Y", "").replace('X', '0'));
    if (count == 0 && year.startsWith("-")) {
      throw bad(text);
    }
    String mark = matcher.group(8);
    return new EdtfDate(
        count,
        hidden,
        month,
        day,
        time,
        mark.isEmpty() ? Qualifier.NONE : Qualifier.of(mark.charAt(0)));
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
      throw new IllegalArgumentException("Not EDTF: no month or day 00");
    }
    return value;
  }

  private static void check(String text, int month, int day, @Nullable String time) {
    boolean monthGood = month <= 12 || Season.isCode(month) && day == EdtfDate.NONE;
    boolean dayGood = day <= 0 || month > 0;
    if (!monthGood || !dayGood || time != null && day <= 0) {
      throw bad(text);
    }
  }

  private static String time(String text, Matcher matcher) {
    int hour = Integer.parseInt(matcher.group(4));
    int minute = Integer.parseInt(matcher.group(5));
    int second = Integer.parseInt(matcher.group(6));
    boolean endOfDay = hour == 24 && minute == 0 && second == 0;
    boolean good = (hour < 24 || endOfDay) && minute < 60 && second < 60;
    if (!good) {
      throw bad(text);
    }
    return text.substring(matcher.start(4), matcher.start(8));
  }

  private static IllegalArgumentException bad(String text) {
    return new IllegalArgumentException("Not EDTF: " + text);
  }
}
