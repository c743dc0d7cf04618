package org.parley.time.resolve.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.time.FuzzyDate;
import org.parley.time.Resolution.Alternative;
import org.parley.time.TimeExpression.Kind;
import org.parley.time.words.Unit;

/// What a phrase comes to.
///
/// @param value TIMEX3 value
/// @param date the same as a fuzzy date, or `null`
/// @param why the end of the sentence that gives the reason
/// @param day the day later phrases can count from, or `null`
/// @param grain how exact that day is
public record Reading(
    Kind kind,
    String value,
    @Nullable FuzzyDate date,
    Rule rule,
    String why,
    double confidence,
    List<Alternative> alternatives,
    @Nullable LocalDate day,
    Unit grain) {

  public static final double SURE = 0.98;
  public static final double LIKELY = 0.85;
  public static final double DOUBTFUL = 0.6;
  public static final double UNLIKELY = 0.4;

  /// Characters of “09:40”.
  private static final int CLOCK = 5;

  public static Reading of(CalendarValue value, Rule rule, String why, double confidence) {
    return new Reading(
        Kind.DATE,
        value.timex(),
        value.date(),
        rule,
        why,
        confidence,
        List.of(),
        value.first(),
        grain(value));
  }

  public static Reading undated(Kind kind, String value, Rule rule, String why) {
    return new Reading(kind, value, null, rule, why, SURE, List.of(), null, Unit.DAY);
  }

  public static Reading unknown(String value, @Nullable FuzzyDate date, Rule rule) {
    String why = "the publication date is not known, so this stays open";
    return new Reading(Kind.DATE, value, date, rule, why, DOUBTFUL, List.of(), null, Unit.DAY);
  }

  private static Unit grain(CalendarValue value) {
    if (value.day() > 0) {
      return Unit.DAY;
    }
    if (value.month() > 12) {
      return Unit.QUARTER;
    }
    return value.month() > 0 ? Unit.MONTH : Unit.YEAR;
  }

  /// The same with one more candidate; candidates are ranked by confidence.
  public Reading or(CalendarValue other, double otherConfidence) {
    return or(other.date(), otherConfidence);
  }

  /// The same with one more candidate; candidates are ranked by confidence.
  public Reading or(FuzzyDate other, double otherConfidence) {
    List<Alternative> others =
        Stream.concat(alternatives.stream(), Stream.of(new Alternative(other, otherConfidence)))
            .sorted(Comparator.comparingDouble(Alternative::confidence).reversed())
            .toList();
    return new Reading(kind, value, date, rule, why, confidence, others, day, grain);
  }

  /// The time of day in the value, or `null`.
  @Nullable LocalTime clock() {
    int mark = kind == Kind.TIME ? value.indexOf('T') + 1 : 0;
    boolean told = mark > 0 && value.length() >= mark + CLOCK && value.charAt(mark + 2) == ':';
    return told && !value.startsWith("24", mark)
        ? LocalTime.parse(value.substring(mark, mark + CLOCK))
        : null;
  }

  public Reading withDate(FuzzyDate other) {
    return new Reading(kind, value, other, rule, why, confidence, alternatives, day, grain);
  }

  public Reading withValue(Kind newKind, String newValue) {
    return new Reading(newKind, newValue, date, rule, why, confidence, alternatives, day, grain);
  }

  public Reading because(Rule newRule, String newWhy) {
    return new Reading(kind, value, date, newRule, newWhy, confidence, alternatives, day, grain);
  }
}
