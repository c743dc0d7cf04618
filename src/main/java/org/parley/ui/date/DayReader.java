package org.parley.ui.date;

import static org.parley.ui.date.TypedWords.quoted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.time.DateQuery;
import org.parley.time.DateWords;
import org.parley.time.FuzzyDate;
import org.springframework.stereotype.Component;

/// Reads a day that a person types in plain words. A period begins and ends where its first and
/// last day are asked for; where one day is asked for it is refused, since none is guessed.
///
/// Example: “June 2012” is 1 June 2012 as a first day and 30 June 2012 as a last one.
@Component
public class DayReader {

  private final Clock clock;
  private final DateQuery dates = new DateQuery();

  DayReader(Clock clock) {
    this.clock = clock;
  }

  /// The period that the words mean; `null` when they name no date.
  public @Nullable FuzzyDate period(String typed) {
    return dates.read(typed, LocalDate.now(clock)).orElse(null);
  }

  /// The date that the words mean, as exact as they are, or why they mean none.
  FuzzyReading date(String typed) {
    Optional<FuzzyDate> date = dates.read(typed, LocalDate.now(clock));
    if (date.isEmpty()) {
      return new FuzzyReading(
          null, quoted(typed) + " names no date. Write it as 3 February 2019 or 2019-02-03.");
    }
    if (dates.needsYear(typed)) {
      return new FuzzyReading(null, noYear(typed));
    }
    FuzzyDate read = date.get();
    String order = DayAndMonth.swapped(typed, read).isPresent() ? ": month first" : "";
    return new FuzzyReading(read, "Read as " + words(read) + order + ".");
  }

  private String noYear(String typed) {
    return "%s names no year. Add it, as in “%s %d”."
        .formatted(quoted(typed), typed.strip(), LocalDate.now(clock).getYear());
  }

  /// The day that the words mean at this edge.
  public DayAnswer read(String typed, Edge edge) {
    LocalDate today = LocalDate.now(clock);
    Optional<FuzzyDate> date = dates.read(typed, today);
    if (date.isEmpty()) {
      return new DayAnswer.Refused(
          quoted(typed) + " names no date. Write it as 3 February 2019 or 3.2.2019.");
    }
    if (date.get().isYearless() || dates.needsYear(typed)) {
      return new DayAnswer.Refused(noYear(typed));
    }
    return edge == Edge.DAY ? only(typed, date.get()) : edge(typed, date.get(), edge);
  }

  private static DayAnswer only(String typed, FuzzyDate date) {
    LocalDate day = date.earliest();
    return day != null && day.equals(date.latest())
        ? new DayAnswer.Found(day, "")
        : new DayAnswer.Refused(
            quoted(typed) + " is no single day but " + extent(date) + ". Write the day.");
  }

  /// From its first to its last day, in words.
  static String extent(FuzzyDate date) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    return first == null || last == null
        ? words(date)
        : words(FuzzyDate.between(FuzzyDate.of(first), FuzzyDate.of(last)));
  }

  private static DayAnswer edge(String typed, FuzzyDate date, Edge edge) {
    LocalDate day = edge == Edge.FIRST ? date.earliest() : date.latest();
    String name = edge == Edge.FIRST ? "first day" : "last day";
    if (day == null) {
      return new DayAnswer.Refused(quoted(typed) + " has no " + name + ".");
    }
    boolean exact = Objects.equals(date.earliest(), date.latest());
    return new DayAnswer.Found(day, exact ? "" : "The " + name + " of " + quoted(typed));
  }

  private static String words(FuzzyDate date) {
    return DateWords.of(date, Locale.UK);
  }
}
