package org.parley.time.resolve.tense;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Tokens;

/// The lines of a chronology (“February 24 – …”). They run back from publication, line by line;
/// those that look ahead run on from it.
public final class Chronology {

  /// Fewer lines are no list.
  private static final int FEWEST = 3;

  /// Any leap year; chronologies are measured in days of the year.
  private static final int SOME_YEAR = 2012;

  private static final int DAYS_OF_YEAR = 366;

  /// The year of a line that says none.
  ///
  /// @param ahead whether it was counted on from publication, and not back
  public record Line(int year, boolean ahead) {}

  /// By the first token of their date.
  private final Map<Integer, Line> years = new HashMap<>();

  private Chronology() {}

  /// The chronology of a text; one without lines where the text is none.
  public static Chronology of(Tokens t, List<Phrase> phrases, @Nullable LocalDate published) {
    Chronology made = new Chronology();
    List<Phrase> lines = published == null ? List.of() : lines(t, phrases);
    if (published == null || lines.size() < FEWEST) {
      return made;
    }
    List<Phrase> ascending = isAscending(lines) ? lines : lines.reversed();
    int ahead = LookingAhead.from(t, lines.getFirst(), ascending);
    made.backwards(ascending.subList(0, ahead).reversed(), published);
    made.forwards(ascending.subList(ahead, ascending.size()), published);
    return made;
  }

  /// The line that begins with a token; `null` where the token begins none.
  public @Nullable Line at(int token) {
    return years.get(token);
  }

  private static List<Phrase> lines(Tokens t, List<Phrase> phrases) {
    List<Phrase> lines = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (isLine(t, phrase)) {
        lines.add(phrase);
      }
    }
    return lines;
  }

  private static boolean isLine(Tokens t, Phrase phrase) {
    int first = phrase.start();
    boolean bullet = t.isDash(first - 1) || t.isSign(first - 1, '•') || t.isSign(first - 1, '*');
    boolean opens = t.isOnNewLine(first) || bullet && t.isOnNewLine(first - 1);
    boolean parted =
        t.isDash(phrase.end()) || t.isSign(phrase.end(), ':') || t.isOnNewLine(phrase.end());
    return opens
        && parted
        && phrase.meaning() instanceof Calendar c
        && c.day() > 0
        && c.month() > 0;
  }

  private static MonthDay day(Phrase line) {
    Calendar said = (Calendar) line.meaning();
    return MonthDay.of(said.month(), Math.min(said.day(), 28));
  }

  /// Whether the list spans less time when each line is taken to follow the one above.
  private static boolean isAscending(List<Phrase> lines) {
    long down = 0;
    long up = 0;
    for (int i = 1; i < lines.size(); i++) {
      long step =
          ChronoUnit.DAYS.between(
              day(lines.get(i - 1)).atYear(SOME_YEAR), day(lines.get(i)).atYear(SOME_YEAR));
      up += Math.floorMod(step, DAYS_OF_YEAR);
      down += Math.floorMod(-step, DAYS_OF_YEAR);
    }
    return up < down;
  }

  private void backwards(List<Phrase> lines, LocalDate published) {
    int year = published.getYear();
    MonthDay later = MonthDay.from(published);
    for (Phrase line : lines) {
      year = put(line, day(line).isAfter(later) ? year - 1 : year, false);
      later = day(line);
    }
  }

  private void forwards(List<Phrase> lines, LocalDate published) {
    int year = published.getYear();
    MonthDay earlier = MonthDay.from(published);
    for (Phrase line : lines) {
      year = put(line, day(line).isBefore(earlier) ? year + 1 : year, true);
      earlier = day(line);
    }
  }

  /// Notes the year of a line, or takes the one it says itself.
  private int put(Phrase line, int year, boolean ahead) {
    Calendar said = (Calendar) line.meaning();
    if (said.year() != 0) {
      return said.year();
    }
    years.put(line.start(), new Line(year, ahead));
    return year;
  }
}
