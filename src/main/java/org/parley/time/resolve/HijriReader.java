package org.parley.time.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.parley.time.FuzzyDate;
import org.parley.time.TimeExpression.Kind;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.meaning.Meaning.Hijri;
import org.parley.time.resolve.reading.CalendarValue;
import org.parley.time.resolve.reading.Reading;
import org.parley.time.resolve.reading.Rule;
import org.parley.time.resolve.reading.Story;
import org.parley.time.resolve.tense.Tense;
import org.parley.time.words.Unit;

/// Resolves dates of the Islamic calendar by the tables of Umm al-Qura; the sighted moon may differ
/// by a day, so they are approximate.
final class HijriReader {

  private static final String TABLES =
      "the same day by the tables of the Islamic calendar; the sighted moon may differ by a day";

  /// Length of an Islamic year and day of the first, in common years.
  private static final double YEAR = 0.970224;

  private static final double EPOCH = 621.5774;

  private static final int LAST_MONTH = 12;
  private static final int LONGEST_MONTH = 30;

  private HijriReader() {}

  static Reading read(Hijri said, Story story, Tense tense) {
    Calendar twin = said.twin();
    if (twin != null) {
      Reading common = CalendarReader.read(twin, story, tense);
      return common.day() == null
          ? common
          : common.because(
              Rule.HIJRI_TWIN, "the date of the common calendar beside it: " + common.why());
    }
    if (said.day() > LONGEST_MONTH) {
      return Reading.undated(
          Kind.DATE, "XXXX-XX-XX", Rule.NO_SUCH_DAY, "that calendar has no month of 31 days");
    }
    try {
      return said.year() > 0 ? inYear(said, said.year(), TABLES) : nearest(said, story, tense);
    } catch (DateTimeException unknown) {
      return beyondTables(said);
    }
  }

  private static Reading nearest(Hijri said, Story story, Tense tense) {
    LocalDate published = story.published();
    if (published == null) {
      return Reading.unknown("XXXX-XX-XX", null, Rule.PUBLICATION_UNKNOWN);
    }
    int year = HijrahDate.from(published).get(ChronoField.YEAR);
    int best = year;
    long nearest = Long.MAX_VALUE;
    for (int candidate = year - 1; candidate <= year + 1; candidate++) {
      long days = ChronoUnit.DAYS.between(published, day(candidate, said.month(), said.day()));
      boolean wrongSide = tense == Tense.PAST && days > 0 || tense == Tense.FUTURE && days < 0;
      if (!wrongSide && Math.abs(days) < nearest) {
        nearest = Math.abs(days);
        best = candidate;
      }
    }
    return inYear(said, best, "the one nearest to " + story.publication() + ", " + TABLES);
  }

  private static Reading inYear(Hijri said, int year, String why) {
    if (said.day() > 0) {
      LocalDate day = day(year, said.month(), said.day());
      return Reading.of(CalendarValue.of(day), Rule.HIJRI_DATE, why, Reading.LIKELY)
          .withDate(FuzzyDate.of(day).approximate());
    }
    int month = Math.max(1, said.month());
    LocalDate first = day(year, month, 1);
    boolean last = said.month() == 0 || month == LAST_MONTH;
    LocalDate end = (last ? day(year + 1, 1, 1) : day(year, month + 1, 1)).minusDays(1);
    return new Reading(
        Kind.DATE,
        first + "/" + end,
        FuzzyDate.between(FuzzyDate.of(first), FuzzyDate.of(end)).approximate(),
        Rule.HIJRI_DATE,
        why.replace("the same day", "the same days"),
        Reading.LIKELY,
        List.of(),
        first,
        said.month() == 0 ? Unit.YEAR : Unit.MONTH);
  }

  /// A thirtieth day the tables do not have is the next one: somewhere the moon was not seen.
  private static LocalDate day(int year, int month, int day) {
    return LocalDate.from(HijrahDate.of(year, month, 1)).plusDays(day - 1L);
  }

  /// The common year most of it falls in, for years the tables do not hold.
  private static Reading beyondTables(Hijri said) {
    double share = (Math.max(1, said.month()) - 1) / (double) LAST_MONTH;
    CalendarValue year = CalendarValue.of((int) Math.floor((said.year() + share) * YEAR + EPOCH));
    return Reading.of(
            year,
            Rule.HIJRI_DATE,
            "the common year counted from that of the Islamic calendar",
            Reading.DOUBTFUL)
        .withDate(year.date().approximate());
  }
}
