package org.parley.time.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.parley.time.FuzzyDate;
import org.parley.time.TimeExpression.Kind;
import org.parley.time.meaning.Meaning;
import org.parley.time.resolve.reading.CalendarValue;
import org.parley.time.resolve.reading.Names;
import org.parley.time.resolve.reading.Reading;
import org.parley.time.resolve.reading.Rule;
import org.parley.time.resolve.reading.Story;
import org.parley.time.resolve.tense.Tense;
import org.parley.time.words.Feasts.Feast;
import org.parley.time.words.Unit;

/// Resolves named days.
final class FeastReader {

  private FeastReader() {}

  static Reading read(Meaning.Feast said, Feast feast, Story story, Tense tense) {
    try {
      return readKnown(said, feast, story, tense);
    } catch (DateTimeException notKnown) {
      return Reading.undated(
          Kind.DATE, "XXXX-XX-XX", Rule.NAMED_DAY, "its calendar is not known for that year");
    }
  }

  private static Reading readKnown(Meaning.Feast said, Feast feast, Story story, Tense tense) {
    if (said.year() != 0) {
      return reading(said, feast, feast.in(said.year()), "in that year");
    }
    LocalDate published = story.published();
    if (published == null) {
      return Reading.unknown("XXXX-XX-XX", null, Rule.PUBLICATION_UNKNOWN);
    }
    if (said.yearShift() != null) {
      return reading(
          said,
          feast,
          feast.in(published.getYear() + said.yearShift()),
          "in " + Names.beside("year", said.yearShift()) + story.publication());
    }
    LocalDate day = nearest(feast, published, tense);
    String side = day.isAfter(published) ? "the first after " : "the last before ";
    return reading(said, feast, day, side + story.publication());
  }

  private static LocalDate nearest(Feast feast, LocalDate published, Tense tense) {
    LocalDate past = feast.in(published.getYear());
    past = past.isAfter(published) ? feast.in(published.getYear() - 1) : past;
    LocalDate future = feast.in(published.getYear());
    future = future.isBefore(published) ? feast.in(published.getYear() + 1) : future;
    long back = ChronoUnit.DAYS.between(past, published);
    long ahead = ChronoUnit.DAYS.between(published, future);
    return switch (tense) {
      case FUTURE -> future;
      case PAST -> past;
      case UNKNOWN, ONCE_PLANNED -> ahead < back ? future : past;
    };
  }

  private static Reading reading(Meaning.Feast said, Feast feast, LocalDate day, String why) {
    FuzzyDate date = FuzzyDate.of(day);
    String value = CalendarValue.of(day).timex();
    if (feast.days() > 1) {
      LocalDate last = day.plusDays(feast.days() - 1L);
      date = FuzzyDate.between(date, FuzzyDate.of(last));
      value = value + "/" + CalendarValue.of(last).timex();
    }
    return new Reading(
        Kind.DATE,
        value,
        feast.isApproximate() ? date.approximate() : date,
        Rule.NAMED_DAY,
        said.name() + ", " + why,
        Reading.LIKELY,
        List.of(),
        day,
        Unit.DAY);
  }
}
