package org.parley.chronicle.store;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/// One day of the year in every year.
public final class Anniversaries {

  /// More years are not looked through.
  private static final int MOST = 200;

  private static final int MONTH_AND_DAY = 6;

  private Anniversaries() {}

  /// An exact day without its year, as in `XXXX-02-02`; empty for anything else.
  public static String without(String edtf) {
    return edtf.matches("-?\\d{4}-\\d{2}-\\d{2}")
        ? "XXXX" + edtf.substring(edtf.length() - MONTH_AND_DAY)
        : "";
  }

  /// The days that a date like `XXXX-02-02` can mean between two days, counted from 1970-01-01;
  /// empty for any other date.
  public static List<Integer> of(String edtf, int[] firstAndLast) {
    List<Integer> days = new ArrayList<>();
    int last = LocalDate.ofEpochDay(firstAndLast[1]).getYear();
    int first = Math.max(last - MOST, LocalDate.ofEpochDay(firstAndLast[0]).getYear());
    try {
      MonthDay day = MonthDay.parse(edtf.replaceFirst("^XXXX", "-"));
      for (int year = first; year <= last; year++) {
        if (day.isValidYear(year)) {
          days.add(Math.toIntExact(day.atYear(year).toEpochDay()));
        }
      }
    } catch (DateTimeParseException none) {
      return List.of();
    }
    return days;
  }
}
