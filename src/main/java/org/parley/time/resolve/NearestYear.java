package org.parley.time.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.resolve.reading.CalendarValue;
import org.parley.time.resolve.reading.Names;
import org.parley.time.resolve.reading.Reading;
import org.parley.time.resolve.reading.Rule;
import org.parley.time.resolve.reading.Story;
import org.parley.time.resolve.tense.Tense;
import org.parley.time.words.Unit;

/// Finds the year of a day or month told without one: by tense, by the dates told before, and else
/// the nearest to publication. The readings not taken stay as candidates.
final class NearestYear {

  /// Days from publication beyond which a told date can draw others to its year.
  private static final int FAR = 270;

  /// A date up to so many days after the one told before most likely goes on from it, and counts as
  /// that much nearer.
  private static final int SOON = 45;

  private static final double CLOSER = 0.25;

  /// Texts rarely tell backwards: a date before the one told counts as that much farther.
  private static final double AGAINST = 3;

  private static final int MID_MONTH = 15;

  /// Share of the other readings that goes to the one passed over.
  private static final double PASSED_OVER = 0.8;

  private NearestYear() {}

  static Reading read(Calendar said, Story story, LocalDate published, Tense tense) {
    Reading plain = besidePublication(said, story, published, tense);
    LocalDate told = story.chainedDay();
    LocalDate day = plain.day();
    CalendarValue chained = chained(said, story);
    if (told == null || day == null || chained == null) {
      return plain;
    }
    boolean over = told.isBefore(published);
    boolean beforeStart = story.isStart() && chained.first().isBefore(told);
    boolean fits =
        !beforeStart
            && over == !chained.first().isAfter(published)
            && tense != (over ? Tense.FUTURE : Tense.PAST)
            && Math.abs(distance(told, published)) > FAR
            && !chained.first().equals(day);
    return fits ? weighed(plain, chained, told, story, published) : plain;
  }

  /// A date belongs with the told date when it lies nearer to that than to publication.
  private static Reading weighed(
      Reading plain, CalendarValue chained, LocalDate told, Story story, LocalDate published) {
    LocalDate day = Objects.requireNonNull(plain.day());
    double toTold = toTold(told, chained.first(), story.grain());
    double toPublication = Math.abs(distance(day, published));
    double share = (toPublication + 1) / (toPublication + toTold + 2);
    if (share <= 0.5) {
      return plain.or(chained, (1 - plain.confidence()) * PASSED_OVER);
    }
    String why = "the nearest to " + story.toldWords() + ", the date told before";
    double sure = Math.min(Reading.LIKELY, Math.round(share * 100) / 100.0);
    return Reading.of(chained, Rule.DATE_BY_CHAIN, why, sure)
        .or(Objects.requireNonNull(plain.date()), (1 - sure) * PASSED_OVER);
  }

  private static double toTold(LocalDate told, LocalDate day, Unit grain) {
    boolean month = grain == Unit.MONTH;
    long on = distance(month ? told.withDayOfMonth(MID_MONTH) : told, day);
    if (on < 0) {
      return -on * AGAINST;
    }
    return !month && on <= SOON ? on * CLOSER : on;
  }

  /// The day or month nearest to the date told before; `null` where none was, or none is beyond
  /// doubt.
  static @Nullable CalendarValue chained(Calendar said, Story story) {
    LocalDate told = story.chainedDay();
    return told == null || said.month() > 12 ? null : nearestTo(told, said);
  }

  private static @Nullable CalendarValue nearestTo(LocalDate told, Calendar said) {
    CalendarValue best = null;
    for (int year = told.getYear() - 1; year <= told.getYear() + 1; year++) {
      CalendarValue value = new CalendarValue(year, said.month(), said.day());
      boolean nearer =
          value.isReal()
              && (best == null
                  || Math.abs(distance(told, value.first()))
                      < Math.abs(distance(told, best.first())));
      best = nearer ? value : best;
    }
    return best;
  }

  private static Reading besidePublication(
      Calendar said, Story story, LocalDate published, Tense tense) {
    int year = published.getYear();
    CalendarValue past = latest(said, year + 1, published);
    CalendarValue future = first(said, year - 1, published);
    if (past == null || future == null) {
      return CalendarReader.impossible(said);
    }
    if (past.equals(future)) {
      String why = Names.beside(said.day() > 0 ? "day" : Names.part(said.month()), 0);
      return Reading.of(past, Rule.DATE_NOW, why + story.publication(), Reading.LIKELY);
    }
    boolean ahead =
        tense == Tense.FUTURE && isNear(published, future)
            || isUndecided(tense) && isCloser(published, past, future)
            || isMuchCloser(published, past, future, said)
                && (said.day() > 0 || tense != Tense.PAST);
    CalendarValue chosen = ahead ? future : past;
    CalendarValue other = ahead ? past : future;
    Rule rule = ahead ? Rule.DATE_AHEAD : Rule.DATE_PAST;
    String why =
        ahead
            ? "the first one after " + story.publication()
            : "the last one before " + story.publication();
    double confidence = confidence(tense, ahead);
    return Reading.of(chosen, rule, why, confidence).or(other, 1 - confidence);
  }

  /// Less where the tense says nothing, least where it says the opposite.
  private static double confidence(Tense tense, boolean ahead) {
    return switch (tense) {
      case UNKNOWN, ONCE_PLANNED -> 0.75;
      case PAST -> ahead ? Reading.DOUBTFUL : 0.9;
      case FUTURE -> ahead ? 0.9 : Reading.DOUBTFUL;
    };
  }

  /// The last such date that has begun by the day of publication.
  private static @Nullable CalendarValue latest(Calendar said, int fromYear, LocalDate published) {
    for (int year = fromYear; year >= fromYear - 10; year--) {
      CalendarValue value = new CalendarValue(year, said.month(), said.day());
      if (value.isReal() && !value.first().isAfter(published)) {
        return value;
      }
    }
    return null;
  }

  /// The first such date that has not ended on the day of publication.
  private static @Nullable CalendarValue first(Calendar said, int fromYear, LocalDate published) {
    for (int year = fromYear; year <= fromYear + 10; year++) {
      CalendarValue value = new CalendarValue(year, said.month(), said.day());
      LocalDate last = value.isReal() ? value.date().latest() : null;
      if (last != null && !last.isBefore(published)) {
        return value;
      }
    }
    return null;
  }

  private static boolean isUndecided(Tense tense) {
    return tense == Tense.UNKNOWN || tense == Tense.ONCE_PLANNED;
  }

  private static boolean isNear(LocalDate published, CalendarValue future) {
    return distance(published, future.first()) <= (future.month() > 12 ? 190 : 330);
  }

  private static boolean isCloser(LocalDate published, CalendarValue past, CalendarValue future) {
    return past.month() <= 12
        && distance(published, future.first()) < distance(past.first(), published) / 2;
  }

  private static boolean isMuchCloser(
      LocalDate published, CalendarValue past, CalendarValue future, Calendar said) {
    return distance(published, future.first()) < (said.day() > 0 ? 60 : 31)
        && distance(past.first(), published) > 300;
  }

  private static long distance(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }
}
