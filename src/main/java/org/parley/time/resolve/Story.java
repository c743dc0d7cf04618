package org.parley.time.resolve;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.time.words.Unit;

/// What the narrative has dated so far. One for each text, used by one thread.
final class Story {

  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  private final @Nullable LocalDate published;
  private @Nullable String publishedWords;
  private @Nullable LocalDate day;
  private Unit grain = Unit.DAY;
  private @Nullable CalendarValue quarter;
  private boolean inQuarter;

  Story(@Nullable LocalDate published) {
    this.published = published;
  }

  @Nullable LocalDate published() {
    return published;
  }

  /// “publication on Wednesday 21 March 2012”.
  String publication() {
    if (publishedWords == null) {
      publishedWords =
          published == null ? "publication" : "publication on " + IN_WORDS.format(published);
    }
    return publishedWords;
  }

  /// The last dated day or the first day of the last dated period.
  @Nullable LocalDate day() {
    return day;
  }

  Unit grain() {
    return grain;
  }

  /// The quarter last spoken of.
  @Nullable CalendarValue quarter() {
    return quarter;
  }

  /// Whether the last period spoken of was a quarter.
  boolean isInQuarter() {
    return inQuarter;
  }

  void remember(Reading reading) {
    if (reading.day() == null) {
      if (reading.value().startsWith("P") && reading.value().endsWith("M")) {
        inQuarter =
            inQuarter && !reading.value().startsWith("P9") && !reading.value().startsWith("P6");
      }
      return;
    }
    day = reading.day();
    grain = reading.grain();
    String value = reading.value();
    int mark = value.indexOf("-Q");
    if (mark == 4) {
      quarter =
          new CalendarValue(Integer.parseInt(value.substring(0, 4)), 32 + value.charAt(6) - '0', 0);
      inQuarter = true;
    } else if (reading.grain() == Unit.YEAR) {
      inQuarter = inQuarter && reading.rule().startsWith("year-before");
    }
  }

  static String words(LocalDate day) {
    return IN_WORDS.format(day);
  }
}
