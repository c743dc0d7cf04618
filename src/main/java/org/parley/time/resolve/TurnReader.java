package org.parley.time.resolve;

import java.time.LocalDate;
import org.parley.time.meaning.Meaning.Turn;
import org.parley.time.resolve.reading.CalendarValue;
import org.parley.time.resolve.reading.Names;
import org.parley.time.resolve.reading.Reading;
import org.parley.time.resolve.reading.Rule;
import org.parley.time.resolve.reading.Story;
import org.parley.time.resolve.tense.Tense;
import org.parley.time.words.Unit;

/// Resolves the turn of a year, decade or century: about the day or year between two of them.
final class TurnReader {

  private static final int MARCH = 3;
  private static final int JUNE = 6;

  private TurnReader() {}

  static Reading read(Turn said, Story story, Tense tense) {
    LocalDate published = story.published();
    if (published == null) {
      return Reading.unknown("XXXX", null, Rule.PUBLICATION_UNKNOWN);
    }
    int length = said.unit().steps();
    int past = published.getYear() / length * length;
    CalendarValue before = at(past, said.unit());
    CalendarValue after = at(past + length, said.unit());
    boolean nearer =
        after.first().toEpochDay() - published.toEpochDay()
            < published.toEpochDay() - before.first().toEpochDay();
    boolean ahead = tense == Tense.FUTURE || tense != Tense.PAST && nearer;
    String side = ahead ? "the first after " : "the last before ";
    CalendarValue chosen = ahead ? after : before;
    return Reading.of(chosen, Rule.TURN, side + story.publication(), Reading.LIKELY)
        .withDate(chosen.date().approximate());
  }

  /// “the new year”: in the second half of a year and where the text looks ahead the one to come,
  /// else the one just begun.
  static Reading newYear(Story story, Tense tense) {
    LocalDate published = story.published();
    if (published == null) {
      return Reading.unknown("XXXX", null, Rule.PUBLICATION_UNKNOWN);
    }
    int month = published.getMonthValue();
    int shift = month > JUNE || month > MARCH && tense == Tense.FUTURE ? 1 : 0;
    return Reading.of(
        CalendarValue.of(published.getYear() + shift),
        Rule.YEAR_BESIDE_PUBLICATION,
        Names.beside("year", shift) + story.publication(),
        Reading.LIKELY);
  }

  private static CalendarValue at(int year, Unit unit) {
    return unit == Unit.YEAR ? new CalendarValue(year, 1, 1) : CalendarValue.of(year);
  }
}
