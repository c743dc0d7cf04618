package org.parley.extract.times;

import java.time.LocalDate;
import org.parley.text.Span;
import org.parley.time.FuzzyDate;
import org.parley.time.Resolution;
import org.parley.time.TimeExpression;

/// Makes the time expressions that the text implies without writing them.
public final class Dated {

  private Dated() {}

  /// The publication date, for a lead that names no day.
  public static TimeExpression byPublication(LocalDate published, int at) {
    return new TimeExpression(
        new Span(at, at),
        "",
        TimeExpression.Kind.DATE,
        published.toString(),
        FuzzyDate.of(published),
        new Resolution(
            "publication", "news lead without a date of its own: the day of publication", 0.6));
  }

  /// The same expression read as the beginning of something that goes on.
  public static TimeExpression onwards(TimeExpression time) {
    FuzzyDate date = time.date();
    if (date == null || date.isOpenEnd() || date.isInterval() || date.isYearless()) {
      return time;
    }
    Resolution known = time.resolution();
    return with(
        time,
        date.onwards(),
        new Resolution(
            "since", known.reason() + "; “since” leaves the end open", known.confidence()));
  }

  /// The same expression as the first day of what another one, “until 14 May”, gives the end of.
  public static TimeExpression until(TimeExpression time, TimeExpression other) {
    FuzzyDate first = time.date();
    FuzzyDate last = other.date();
    if (first == null || last == null) {
      return time;
    }
    Resolution known = time.resolution();
    Resolution end = other.resolution();
    return with(
        time,
        FuzzyDate.between(first, last),
        new Resolution(
            "until",
            known.reason() + "; " + end.reason(),
            Math.min(known.confidence(), end.confidence())));
  }

  /// The beginning of an open range: “since protests began in March” dates the protests.
  public static TimeExpression beginning(TimeExpression time) {
    FuzzyDate date = time.date();
    FuzzyDate start = date != null && date.isOpenEnd() ? date.start() : null;
    return start == null ? time : with(time, start, time.resolution());
  }

  /// The first day of a range: “from Monday to Thursday” of what is put off names two days.
  public static TimeExpression first(TimeExpression time) {
    LocalDate day = time.date() == null ? null : time.date().earliest();
    return day == null ? time : with(time, FuzzyDate.of(day), time.resolution());
  }

  /// The last day of a range, also of an open one: “until Sunday”.
  public static TimeExpression last(TimeExpression time) {
    FuzzyDate date = time.date();
    boolean range = date != null && (date.isOpenStart() || date.isInterval());
    LocalDate day = range && date != null ? date.latest() : null;
    return day == null ? time : with(time, FuzzyDate.of(day), time.resolution());
  }

  /// The expression of another event, moved by some days.
  public static TimeExpression moved(TimeExpression phrase, FuzzyDate date, String reason) {
    return with(phrase, date, new Resolution("relative-to-event", reason, 0.6));
  }

  public static TimeExpression with(TimeExpression time, FuzzyDate date, Resolution resolution) {
    return new TimeExpression(time.span(), time.text(), time.kind(), date.edtf(), date, resolution);
  }
}
