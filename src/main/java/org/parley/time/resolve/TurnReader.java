package org.parley.time.resolve;

import java.time.LocalDate;
import org.parley.time.meaning.Meaning.Turn;
import org.parley.time.resolve.reading.CalendarValue;
import org.parley.time.resolve.reading.Reading;
import org.parley.time.resolve.reading.Rule;
import org.parley.time.resolve.reading.Story;
import org.parley.time.resolve.tense.Tense;
import org.parley.time.words.Unit;

/// Resolves the turn of a year, decade or century: about the day or year between two of them.
final class TurnReader {

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

  private static CalendarValue at(int year, Unit unit) {
    return unit == Unit.YEAR ? new CalendarValue(year, 1, 1) : CalendarValue.of(year);
  }
}
