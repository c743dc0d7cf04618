package org.parley.time.resolve;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.time.grammar.Meaning.Calendar;
import org.parley.time.grammar.Phrase;
import org.parley.time.words.Tokens;

/// The lines of a chronology (“February 24 – …”): the one nearest to publication is of its year,
/// the others run back from there.
final class Chronology {

  /// Fewer lines are no list.
  private static final int FEWEST = 3;

  private Chronology() {}

  /// Years of the lines that say none, by the first token of their date.
  static Map<Integer, Integer> years(
      Tokens t, List<Phrase> phrases, @Nullable LocalDate published) {
    List<Phrase> lines = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (isLine(t, phrase)) {
        lines.add(phrase);
      }
    }
    if (published == null || lines.size() < FEWEST) {
      return Map.of();
    }
    return backwards(isAscending(lines) ? lines.reversed() : lines, published);
  }

  private static boolean isLine(Tokens t, Phrase phrase) {
    boolean opens = t.isOnNewLine(phrase.start());
    boolean parted = t.isDash(phrase.end()) || t.isSign(phrase.end(), ':');
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

  /// Most steps of a chronology go the same way; where the year turns one goes against it.
  private static boolean isAscending(List<Phrase> lines) {
    int ups = 0;
    for (int i = 1; i < lines.size(); i++) {
      ups += Integer.signum(day(lines.get(i)).compareTo(day(lines.get(i - 1))));
    }
    return ups > 0;
  }

  private static Map<Integer, Integer> backwards(List<Phrase> lines, LocalDate published) {
    Map<Integer, Integer> years = new HashMap<>();
    int year = published.getYear();
    MonthDay later = MonthDay.from(published);
    for (Phrase line : lines) {
      Calendar said = (Calendar) line.meaning();
      if (said.year() != 0) {
        year = said.year();
      } else {
        year = day(line).isAfter(later) ? year - 1 : year;
        years.put(line.start(), year);
      }
      later = day(line);
    }
    return years;
  }
}
