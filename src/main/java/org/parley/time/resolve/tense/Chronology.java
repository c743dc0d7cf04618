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
/// those that look ahead run on from it. A year that stands alone above lines is theirs, and lines
/// that follow one with a year go on from that.
public final class Chronology {

  /// Fewer lines are no list.
  private static final int FEWEST = 3;

  /// Any leap year; chronologies are measured in days of the year.
  private static final int SOME_YEAR = 2012;

  private static final int DAYS_OF_YEAR = 366;

  /// Where the year of a line comes from.
  public enum Source {
    BEFORE_PUBLICATION,
    AFTER_PUBLICATION,
    /// A year that stands above.
    TOLD
  }

  /// The year of a line that says none.
  public record Line(int year, Source source) {}

  /// By the first token of their date.
  private final Map<Integer, Line> years = new HashMap<>();

  /// The years said in lines or above them, by the first token of the line.
  private final Map<Integer, Integer> said = new HashMap<>();

  private Chronology() {}

  /// The chronology of a text; one without lines where the text is none.
  public static Chronology of(Tokens t, List<Phrase> phrases, @Nullable LocalDate published) {
    Chronology made = new Chronology();
    List<Phrase> lines = published == null ? List.of() : made.lines(t, phrases);
    if (published == null || lines.size() < FEWEST) {
      return made;
    }
    boolean down = made.isAscending(lines);
    if (down && !made.said.isEmpty()) {
      made.onwards(lines);
      return made;
    }
    List<Phrase> ascending = down ? lines : lines.reversed();
    int ahead = LookingAhead.from(t, lines.getFirst(), ascending);
    made.backwards(ascending.subList(0, ahead).reversed(), published);
    made.forwards(ascending.subList(ahead, ascending.size()), published);
    return made;
  }

  /// The line that begins with a token; `null` where the token begins none.
  public @Nullable Line at(int token) {
    return years.get(token);
  }

  private List<Phrase> lines(Tokens t, List<Phrase> phrases) {
    List<Phrase> lines = new ArrayList<>();
    int heading = 0;
    for (Phrase phrase : phrases) {
      int year = phrase.meaning() instanceof Calendar c ? c.year() : 0;
      if (isLine(t, phrase)) {
        lines.add(phrase);
        heading = year > 0 ? 0 : heading;
        if (year + heading > 0) {
          said.put(phrase.start(), year + heading);
        }
      } else if (year > 0 && isHeading(t, phrase)) {
        heading = year;
      }
    }
    return lines;
  }

  /// “2012”, alone in its line.
  private static boolean isHeading(Tokens t, Phrase phrase) {
    boolean whole = t.isNumber(phrase.start()) && phrase.end() == phrase.start() + 1;
    return whole && t.isOnNewLine(phrase.start()) && t.isOnNewLine(phrase.end());
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
  private boolean isAscending(List<Phrase> lines) {
    List<Integer> told =
        lines.stream().map(Phrase::start).filter(said::containsKey).map(said::get).toList();
    if (!told.isEmpty() && !told.getFirst().equals(told.getLast())) {
      return told.getFirst() < told.getLast();
    }
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

  /// Lines from one with a year on; those above the first such line run back from it.
  private void onwards(List<Phrase> lines) {
    int first = 0;
    while (!said.containsKey(lines.get(first).start())) {
      first++;
    }
    MonthDay later = day(lines.get(first));
    int year = yearOf(lines.get(first), 0);
    for (Phrase line : lines.subList(0, first).reversed()) {
      year = put(line, day(line).isAfter(later) ? year - 1 : year, Source.TOLD);
      later = day(line);
    }
    MonthDay earlier = day(lines.get(first));
    year = yearOf(lines.get(first), 0);
    for (Phrase line : lines.subList(first, lines.size())) {
      year = put(line, day(line).isBefore(earlier) ? year + 1 : year, Source.TOLD);
      earlier = day(line);
    }
  }

  private void backwards(List<Phrase> lines, LocalDate published) {
    int year = published.getYear();
    MonthDay later = MonthDay.from(published);
    for (Phrase line : lines) {
      int before = day(line).isAfter(later) ? year - 1 : year;
      year = put(line, before, Source.BEFORE_PUBLICATION);
      later = day(line);
    }
  }

  private void forwards(List<Phrase> lines, LocalDate published) {
    int year = published.getYear();
    MonthDay earlier = MonthDay.from(published);
    for (Phrase line : lines) {
      int next = day(line).isBefore(earlier) ? year + 1 : year;
      year = put(line, next, Source.AFTER_PUBLICATION);
      earlier = day(line);
    }
  }

  /// The year said for a line, else the one that follows from its place.
  private int yearOf(Phrase line, int placed) {
    return said.getOrDefault(line.start(), placed);
  }

  /// Notes the year of a line.
  private int put(Phrase line, int placed, Source source) {
    boolean told = said.containsKey(line.start());
    int year = yearOf(line, placed);
    years.put(line.start(), new Line(year, told ? Source.TOLD : source));
    return year;
  }
}
