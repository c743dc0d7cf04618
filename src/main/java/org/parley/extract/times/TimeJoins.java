package org.parley.extract.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.text.Patterns;
import org.parley.text.Span;
import org.parley.time.FuzzyDate;
import org.parley.time.TimeExpression;

/// Makes one date of two that stand together: “23 and 24 January”, “Saturday night and Sunday
/// morning” are ranges, “a week ago, on 22 January,” is the more exact of the two.
final class TimeJoins {

  private static final Pattern LONE_DAY =
      Pattern.compile("(?:(?:from|between) )?\\b(\\d{1,2}) (?:and|to|or|until) $");
  private static final Pattern AND =
      Pattern.compile(" (?:and|to|or|into|until|through|and into) (?:on |early |in )?");
  private static final Pattern APPOSITION =
      Pattern.compile(",? ?(?:\\(|on |on the |the )?", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_OF =
      Pattern.compile(
          ",? (?:on |at )?(?:the )?(?:(?:first|second|third|fourth|last|final|very) )*"
              + "(?:day|eve|start|beginning|end|height) of (?:the )?",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_RANGE = 31;

  /// What goes on for days is told by its first and last one with “and”; what lies so far apart is
  /// told of each.
  private static final int LISTED = 7;

  /// Digits of a year.
  private static final int YEAR = 4;

  private static final String NAMED_DAY = "named-day";

  private TimeJoins() {}

  static List<TimeExpression> join(String text, List<TimeExpression> times) {
    List<TimeExpression> joined = new ArrayList<>();
    for (TimeExpression next : times) {
      TimeExpression time = withLoneDay(text, next);
      TimeExpression last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      TimeExpression both = last == null ? null : both(text, last, time);
      if (last != null && isOfThatYear(text, last, time)) {
        both = ofThatYear(text, joined, time);
      }
      if (both == null) {
        joined.add(time);
      } else {
        joined.set(joined.size() - 1, both);
      }
    }
    return joined;
  }

  /// “29 May 2018 … by 10 December [of that year]”.
  private static boolean isOfThatYear(String text, TimeExpression day, TimeExpression year) {
    int end = day.span().end();
    return end <= year.span().start()
        && Patterns.matches(text.substring(end, year.span().start()), ",? of ")
        && Patterns.matches(year.text(), "(?i)that (?:same )?year|the same year")
        && (day(day) != null || isMonth(day));
  }

  private static boolean isMonth(TimeExpression time) {
    return time.date() != null && Patterns.matches(time.date().edtf(), "\\d{4}-\\d\\d");
  }

  /// The day in the year of the date told before it; as it is where none was.
  private static TimeExpression ofThatYear(
      String text, List<TimeExpression> before, TimeExpression year) {
    TimeExpression day = before.get(before.size() - 1);
    Span span = day.span().union(year.span());
    FuzzyDate own = java.util.Objects.requireNonNull(day.date());
    for (TimeExpression told : before.subList(0, before.size() - 1).reversed()) {
      LocalDate first = told.date() == null ? null : told.date().earliest();
      if (first != null) {
        return widened(
            text, day, span, FuzzyDate.parse(first.getYear() + own.edtf().substring(YEAR)));
      }
    }
    return widened(text, day, span, own);
  }

  /// “on 23 and [24 January]”.
  private static TimeExpression withLoneDay(String text, TimeExpression time) {
    LocalDate end = day(time);
    int start = time.span().start();
    Matcher lone = LONE_DAY.matcher(text.substring(Math.max(0, start - 16), start));
    if (end == null || !Patterns.matches(time.text(), "\\d.*") || !lone.find()) {
      return time;
    }
    int number = Integer.parseInt(lone.group(1));
    LocalDate month = number < end.getDayOfMonth() ? end : end.minusMonths(1);
    if (number == 0 || number > month.lengthOfMonth()) {
      return time;
    }
    FuzzyDate range = FuzzyDate.parse(month.withDayOfMonth(number) + "/" + end);
    int from = start - (lone.end() - lone.start(1));
    return widened(text, time, new Span(from, time.span().end()), range);
  }

  private static @Nullable TimeExpression both(
      String text, TimeExpression one, TimeExpression other) {
    if (one.date() == null || other.date() == null || one.span().end() > other.span().start()) {
      return null;
    }
    String gap = text.substring(one.span().end(), other.span().start());
    Span span = one.span().union(other.span());
    if (AND.matcher(gap).matches()) {
      FuzzyDate range = areTwoDays(text, one, gap, other) ? null : range(one, other);
      return range == null ? null : widened(text, one, span, range);
    }
    if (isDayOf(one, gap, other)) {
      return one;
    }
    if (APPOSITION.matcher(gap).matches() && gap.length() <= 9) {
      TimeExpression exact = moreExact(one, other);
      return exact == null
          ? null
          : widened(text, exact, span, java.util.Objects.requireNonNull(exact.date()));
    }
    return null;
  }

  /// “Monday 3 June, the first day of Eid al-Fitr”: the day is told, and the feast only says what
  /// day it is.
  private static boolean isDayOf(TimeExpression one, String gap, TimeExpression other) {
    boolean named = other.resolution().rule().equals(NAMED_DAY);
    return named && day(one) != null && DAY_OF.matcher(gap).matches();
  }

  /// “On 30 October and 14 November”: two days, and not all between them.
  private static boolean areTwoDays(
      String text, TimeExpression one, String gap, TimeExpression other) {
    LocalDate first = day(one);
    LocalDate second = day(other);
    boolean between = text.substring(0, one.span().start()).endsWith("between ");
    boolean listed = gap.startsWith(" and ") && !gap.startsWith(" and into") && !between;
    return listed && first != null && second != null && first.plusDays(LISTED).isBefore(second);
  }

  private static @Nullable FuzzyDate range(TimeExpression one, TimeExpression other) {
    FuzzyDate from = one.date();
    FuzzyDate to = other.date();
    if (from == null || to == null) {
      return null;
    }
    LocalDate start = from.isInterval() ? null : from.earliest();
    LocalDate end = to.isInterval() ? null : to.latest();
    boolean alike =
        from.edtf().replaceAll("[~?%]", "").length() == to.edtf().replaceAll("[~?%]", "").length();
    boolean order = start != null && end != null && start.isBefore(end);
    return alike
            && order
            && start != null
            && end != null
            && end.toEpochDay() - start.toEpochDay() <= 2L * LONGEST_RANGE
        ? FuzzyDate.between(from, to)
        : null;
  }

  /// Of “a week ago” and “22 January” the second, when the first does not speak against it.
  private static @Nullable TimeExpression moreExact(TimeExpression one, TimeExpression other) {
    LocalDate first = day(one);
    LocalDate second = day(other);
    if (first != null && second != null) {
      boolean weekday = one.text().length() < other.text().length();
      return first.equals(second) ? one : weekday ? other : one;
    }
    FuzzyDate rough = second == null ? other.date() : one.date();
    TimeExpression exact = second == null ? one : other;
    boolean oneIsDay = (first == null) != (second == null);
    return oneIsDay && rough != null && !rough.isOpenEnd() ? exact : null;
  }

  private static @Nullable LocalDate day(TimeExpression time) {
    FuzzyDate date = time.date();
    return date != null && Patterns.matches(date.edtf(), "\\d{4}-\\d\\d-\\d\\d[~?%]?")
        ? date.earliest()
        : null;
  }

  private static TimeExpression widened(
      String text, TimeExpression time, Span span, FuzzyDate date) {
    return new TimeExpression(
        span, span.of(text), TimeExpression.Kind.DATE, date.edtf(), date, time.resolution());
  }
}
