package org.parley.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.time.edtf.EdtfDate;
import org.parley.time.edtf.EdtfParser;
import org.parley.time.edtf.Qualifier;

/// A date as exact as the text and never more, written in EDTF (ISO 8601-2) level 0 and 1, with the
/// level-2 codes for quarters, thirds and halves of a year.
///
/// Example: `FuzzyDate.parse("2011-03/..")` is “since March 2011”; its `earliest()` is 1 March 2011
/// and its `latest()` is `null`.
///
/// A missing year is written `XXXX-02-02`. Dates are ordered by [#compareTo(FuzzyDate)]; the
/// questions [#isBefore(FuzzyDate)], [#overlaps(FuzzyDate)] and [#isWithin(FuzzyDate)] answer with
/// a [Certainty].
public final class FuzzyDate implements Comparable<FuzzyDate> {

  static final String OPEN = "..";

  private final String edtf;
  private final boolean interval;

  /// First part; `null` where the start is open or unknown.
  private final @Nullable EdtfDate start;

  /// Last part, the same as `start` without interval; `null` where the end is open or unknown.
  private final @Nullable EdtfDate end;

  FuzzyDate(String edtf, boolean interval, @Nullable EdtfDate start, @Nullable EdtfDate end) {
    this.edtf = edtf;
    this.interval = interval;
    this.start = start;
    this.end = end;
  }

  /// Reads EDTF.
  ///
  /// @throws IllegalArgumentException when it is not EDTF, names no real day, or runs backwards
  public static FuzzyDate parse(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return of(EdtfParser.parse(edtf));
    }
    return EdtfInterval.of(edtf.substring(0, slash), edtf.substring(slash + 1));
  }

  static FuzzyDate of(EdtfDate date) {
    return new FuzzyDate(date.edtf(), false, date, date);
  }

  /// One day.
  public static FuzzyDate of(LocalDate day) {
    return of(
        new EdtfDate(
            day.getYear(), 0, day.getMonthValue(), day.getDayOfMonth(), null, Qualifier.NONE));
  }

  /// One month.
  public static FuzzyDate of(YearMonth month) {
    return of(
        new EdtfDate(
            month.getYear(), 0, month.getMonthValue(), EdtfDate.NONE, null, Qualifier.NONE));
  }

  /// One year.
  public static FuzzyDate of(Year year) {
    return of(new EdtfDate(year.getValue(), 0, 0, EdtfDate.NONE, null, Qualifier.NONE));
  }

  /// From one date to another, both included; an interval gives its start or its end, a time its
  /// day.
  ///
  /// @throws IllegalArgumentException when it runs backwards
  public static FuzzyDate between(FuzzyDate from, FuzzyDate to) {
    return EdtfInterval.of(from.firstPart(), to.lastPart());
  }

  /// From this date on: `2011-03/..`.
  public FuzzyDate onwards() {
    return EdtfInterval.of(firstPart(), OPEN);
  }

  /// Up to this date: `../2011-03`.
  public FuzzyDate upTo() {
    return EdtfInterval.of(OPEN, lastPart());
  }

  /// The same date, said to be approximate (`~`).
  public FuzzyDate approximate() {
    return qualified(Qualifier.APPROXIMATE);
  }

  /// The same date, said to be uncertain (`?`).
  public FuzzyDate uncertain() {
    return qualified(Qualifier.UNCERTAIN);
  }

  private FuzzyDate qualified(Qualifier qualifier) {
    if (!interval) {
      return of(Objects.requireNonNull(start).with(qualifier));
    }
    String from = start == null ? firstPart() : start.with(qualifier).edtf();
    String to = end == null ? lastPart() : end.with(qualifier).edtf();
    return EdtfInterval.of(from, to);
  }

  /// The canonical EDTF form.
  public String edtf() {
    return edtf;
  }

  /// First day it can mean; `null` when the start is open or unknown, the year is missing, or the
  /// year is beyond what `LocalDate` can hold.
  public @Nullable LocalDate earliest() {
    return start == null ? null : start.earliest();
  }

  /// Last day it can mean; `null` as for [#earliest()].
  public @Nullable LocalDate latest() {
    return end == null ? null : end.latest();
  }

  /// Whether the year is missing, as in `XXXX-02-02`.
  public boolean isYearless() {
    return start != null && start.isYearless() || end != null && end.isYearless();
  }

  /// Whether it is written as an interval, also an open one.
  public boolean isInterval() {
    return interval;
  }

  /// Whether it goes on without a named end (`2011-03/..`).
  public boolean isOpenEnd() {
    return edtf.endsWith("/" + OPEN);
  }

  /// Whether it has no named start (`../2011-03`).
  public boolean isOpenStart() {
    return edtf.startsWith(OPEN + "/");
  }

  /// Whether a part of it is marked approximate (`~` or `%`).
  public boolean isApproximate() {
    return start != null && start.qualifier().isApproximate()
        || end != null && end.qualifier().isApproximate();
  }

  /// Whether a part of it is marked uncertain (`?` or `%`).
  public boolean isUncertain() {
    return start != null && start.qualifier().isUncertain()
        || end != null && end.qualifier().isUncertain();
  }

  /// How exactly it is said; of an interval, the coarser end.
  public Precision precision() {
    Precision first = start == null ? Precision.TIME : start.precision();
    Precision last = end == null ? Precision.TIME : end.precision();
    return first.compareTo(last) >= 0 ? first : last;
  }

  /// The start of an interval, or the date itself; `null` when open or unknown.
  public @Nullable FuzzyDate start() {
    return start == null ? null : of(start);
  }

  /// The end of an interval, or the date itself; `null` when open or unknown.
  public @Nullable FuzzyDate end() {
    return end == null ? null : of(end);
  }

  @Nullable EdtfDate first() {
    return start;
  }

  @Nullable EdtfDate last() {
    return end;
  }

  private String firstPart() {
    return start == null ? edtf.substring(0, edtf.indexOf('/')) : start.withoutTime().edtf();
  }

  private String lastPart() {
    return end == null ? edtf.substring(edtf.indexOf('/') + 1) : end.withoutTime().edtf();
  }

  /// Whether all of this lies before all of `other`.
  public Certainty isBefore(FuzzyDate other) {
    return DateRelations.before(this, other);
  }

  /// Whether the two share a day. A date coarser than a day is some time within it, an interval is
  /// all of it: `2011-03` and `2011-03-15` overlap possibly, `2011-03/2011-05` and `2011-04-15`
  /// certainly.
  public Certainty overlaps(FuzzyDate other) {
    return DateRelations.overlap(this, other);
  }

  /// Whether all of this lies between the first and the last day of `other`.
  public Certainty isWithin(FuzzyDate other) {
    return DateRelations.within(this, other);
  }

  /// Dates with a year before dates without; then by first day, an open start first; then by last
  /// day, an open end last; then by EDTF text. Consistent with equals.
  @Override
  public int compareTo(FuzzyDate other) {
    return DateRelations.ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FuzzyDate date && date.edtf.equals(edtf);
  }

  @Override
  public int hashCode() {
    return edtf.hashCode();
  }

  @Override
  public String toString() {
    return edtf;
  }
}
