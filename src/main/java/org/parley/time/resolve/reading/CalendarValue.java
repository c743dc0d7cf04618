package org.parley.time.resolve.reading;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.parley.time.FuzzyDate;
import org.parley.time.meaning.SeasonCodes;

/// A calendar value with a known year: a year, a month or part of a year, or a day.
///
/// @param month 0 for none, 1 to 12, or an EDTF season code
/// @param day 0 for none
public record CalendarValue(int year, int month, int day) {

  public static CalendarValue of(LocalDate day) {
    return new CalendarValue(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  public static CalendarValue of(YearMonth month) {
    return new CalendarValue(month.getYear(), month.getMonthValue(), 0);
  }

  public static CalendarValue of(int year) {
    return new CalendarValue(year, 0, 0);
  }

  /// The quarter a day lies in.
  public static CalendarValue quarterOf(LocalDate day) {
    return new CalendarValue(day.getYear(), 33 + (day.getMonthValue() - 1) / 3, 0);
  }

  public CalendarValue plusQuarters(int quarters) {
    int index = year * 4 + month - 33 + quarters;
    return new CalendarValue(Math.floorDiv(index, 4), 33 + Math.floorMod(index, 4), 0);
  }

  public CalendarValue plusYears(int years) {
    return new CalendarValue(year + years, month, day);
  }

  public boolean isReal() {
    return day == 0
        || month >= 1 && month <= 12 && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /// TIMEX3 value.
  public String timex() {
    String years = year > 0 ? pad(year, 4) : "BC" + pad(1 - year, 4);
    if (month == 0) {
      return years;
    }
    if (month > 12) {
      return years + "-" + SeasonCodes.timex(month);
    }
    return years + "-" + pad(month, 2) + (day == 0 ? "" : "-" + pad(day, 2));
  }

  public FuzzyDate date() {
    if (day > 0) {
      return FuzzyDate.of(LocalDate.of(year, month, day));
    }
    if (month > 12) {
      return FuzzyDate.parse(pad(year, 4) + "-" + month);
    }
    return month > 0 ? FuzzyDate.of(YearMonth.of(year, month)) : FuzzyDate.of(Year.of(year));
  }

  /// First day, also of seasons and quarters.
  public LocalDate first() {
    LocalDate first = date().earliest();
    return first == null ? LocalDate.of(year, 1, 1) : first;
  }

  public static String pad(int number, int digits) {
    String text = Integer.toString(number);
    return text.length() >= digits ? text : "0".repeat(digits - text.length()) + text;
  }
}
