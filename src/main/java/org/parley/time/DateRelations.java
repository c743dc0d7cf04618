package org.parley.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.parley.time.edtf.EdtfDate;
import org.parley.time.edtf.Qualifier;

/// Order and overlap of fuzzy dates. A date marked `~`, `?` or `%` is widened by its own length on
/// either side before it is compared.
final class DateRelations {

  /// See [FuzzyDate#compareTo(FuzzyDate)].
  static final Comparator<FuzzyDate> ORDER =
      Comparator.comparing(FuzzyDate::isYearless)
          .thenComparing(date -> orMin(date.earliest()))
          .thenComparing(date -> orMax(date.latest()))
          .thenComparing(FuzzyDate::edtf);

  /// A longer span of years holds every day of the year anyway.
  private static final int YEARS_TO_TRY = 3;

  private DateRelations() {}

  private static LocalDate orMin(@Nullable LocalDate day) {
    return day == null ? LocalDate.MIN : day;
  }

  private static LocalDate orMax(@Nullable LocalDate day) {
    return day == null ? LocalDate.MAX : day;
  }

  static Certainty before(FuzzyDate a, FuzzyDate b) {
    if (a.isYearless() || b.isYearless()) {
      return Certainty.POSSIBLY;
    }
    if (outerLast(a).isBefore(outerFirst(b))) {
      return Certainty.CERTAINLY;
    }
    LocalDate aEnds = isExtended(a) ? innerLast(a) : outerFirst(a);
    LocalDate bStarts = isExtended(b) ? innerFirst(b) : outerLast(b);
    return aEnds.isBefore(bStarts) ? Certainty.POSSIBLY : Certainty.NO;
  }

  static Certainty overlap(FuzzyDate a, FuzzyDate b) {
    if (a.isYearless() || b.isYearless()) {
      return yearlessOverlap(a, b);
    }
    if (apart(a, b)) {
      return Certainty.NO;
    }
    boolean sure = covers(a, b) || covers(b, a) || coresMeet(a, b);
    return sure ? Certainty.CERTAINLY : Certainty.POSSIBLY;
  }

  static Certainty within(FuzzyDate a, FuzzyDate b) {
    if (a.isYearless() || b.isYearless()) {
      return yearlessOverlap(a, b);
    }
    boolean inside =
        !outerFirst(a).isBefore(orMin(b.earliest())) && !outerLast(a).isAfter(orMax(b.latest()));
    if (inside) {
      return Certainty.CERTAINLY;
    }
    boolean sticksOut =
        isExtended(a)
            && (innerFirst(a).isBefore(outerFirst(b)) || innerLast(a).isAfter(outerLast(b)));
    return apart(a, b) || sticksOut ? Certainty.NO : Certainty.POSSIBLY;
  }

  private static boolean apart(FuzzyDate a, FuzzyDate b) {
    return outerLast(a).isBefore(outerFirst(b)) || outerLast(b).isBefore(outerFirst(a));
  }

  /// Whether every day `b` can mean is a day `a` surely covers.
  private static boolean covers(FuzzyDate a, FuzzyDate b) {
    return isExtended(a)
        && !outerFirst(b).isBefore(innerFirst(a))
        && !outerLast(b).isAfter(innerLast(a));
  }

  private static boolean coresMeet(FuzzyDate a, FuzzyDate b) {
    return isExtended(a)
        && isExtended(b)
        && !innerLast(a).isBefore(innerFirst(b))
        && !innerLast(b).isBefore(innerFirst(a));
  }

  /// Whether there are days the date surely covers: a plain day, or an interval.
  private static boolean isExtended(FuzzyDate date) {
    return !innerFirst(date).isAfter(innerLast(date));
  }

  private static LocalDate innerFirst(FuzzyDate date) {
    EdtfDate first = date.first();
    if (first == null) {
      return date.isOpenStart() ? LocalDate.MIN : outerLast(date);
    }
    return shift(orMax(first.latest()), margin(first));
  }

  private static LocalDate innerLast(FuzzyDate date) {
    EdtfDate last = date.last();
    if (last == null) {
      return date.isOpenEnd() ? LocalDate.MAX : outerFirst(date);
    }
    return shift(orMin(last.earliest()), -margin(last));
  }

  private static LocalDate outerFirst(FuzzyDate date) {
    EdtfDate first = date.first();
    return first == null ? LocalDate.MIN : shift(orMin(first.earliest()), -margin(first));
  }

  private static LocalDate outerLast(FuzzyDate date) {
    EdtfDate last = date.last();
    return last == null ? LocalDate.MAX : shift(orMax(last.latest()), margin(last));
  }

  private static LocalDate shift(LocalDate day, long days) {
    boolean endOfTime = day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
    return endOfTime || days == 0 ? day : day.plusDays(days);
  }

  /// Days by which a qualified date is widened on either side.
  private static long margin(EdtfDate date) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    boolean plain = date.qualifier() == Qualifier.NONE || first == null || last == null;
    return plain ? 0 : ChronoUnit.DAYS.between(first, last) + 1;
  }

  private static Certainty yearlessOverlap(FuzzyDate a, FuzzyDate b) {
    FuzzyDate yearless = a.isYearless() ? a : b;
    FuzzyDate dated = a.isYearless() ? b : a;
    LocalDate from = dated.earliest();
    LocalDate to = dated.latest();
    if (yearless.isInterval() || from == null || to == null) {
      return Certainty.POSSIBLY;
    }
    EdtfDate day = yearless.first();
    if (day == null || to.getYear() - from.getYear() > YEARS_TO_TRY) {
      return Certainty.POSSIBLY;
    }
    for (int year = from.getYear() - 1; year <= to.getYear(); year++) {
      if (!day.firstIn(year).isAfter(to) && !day.lastIn(year).isBefore(from)) {
        return Certainty.POSSIBLY;
      }
    }
    return Certainty.NO;
  }
}
