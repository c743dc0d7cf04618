package org.parley.time.grammar.natty;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.time.grammar.dates.MonthWords;
import org.parley.time.grammar.dates.YearRules;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.meaning.Meaning.NthDay;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// Days counted inside a month: “the first Tuesday of March 2013”, “the last day of April”. The
/// span is ours, the reading Natty's.
public final class NattyRules {

  private static final int MOST_DAYS = 31;
  private static final int MOST_WEEKDAYS = 5;

  private static final String[] ORDER = {"first", "second", "third", "fourth", "fifth"};

  private final NattyReader natty;
  private final YearRules years;

  /// Rules that ask Natty, with years read by our own.
  public NattyRules(NattyReader natty, YearRules years) {
    this.natty = natty;
    this.years = years;
  }

  /// The phrase that starts at a token, or `null`.
  public @Nullable Phrase at(Tokens t, int i) {
    int nth = t.can(i, Role.THE) ? i + 1 : i;
    boolean counted = t.isOrdinal(nth) || t.word(nth).ordinal() > 0 || t.can(nth, Role.LAST);
    boolean day = counted && (t.word(nth + 1).weekday() > 0 || t.is(nth + 1, "day"));
    boolean inside = day && (t.can(nth + 2, Role.OF) || t.can(nth + 2, Role.IN));
    int month = nth + 3;
    if (!inside || t.word(month).month() == 0) {
      return null;
    }
    int end = MonthWords.end(t, month);
    Phrase year = years.year(t, t.isSign(end, ',') ? end + 1 : end);
    NthDay read = ask(t, nth, month);
    if (read == null) {
      return null;
    }
    int said = year != null && year.meaning() instanceof Calendar c ? c.year() : 0;
    NthDay meaning = new NthDay(number(t, nth), read.weekday(), read.month(), said);
    return new Phrase(i, year == null ? end : year.end(), meaning);
  }

  /// Natty's reading of the phrase in the same few words for all its spellings, so that a text
  /// cannot ask ever new questions.
  private @Nullable NthDay ask(Tokens t, int nth, int month) {
    int weekday = t.word(nth + 1).weekday();
    int number = number(t, nth);
    if (number == 0 || number > (weekday > 0 ? MOST_WEEKDAYS : MOST_DAYS)) {
      return null;
    }
    String count = number < 0 ? "last" : ORDER[Math.min(number, MOST_WEEKDAYS) - 1];
    String day =
        weekday > 0 ? DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL, Locale.ENGLISH) : "day";
    String name = Month.of(t.word(month).month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    Meaning read = natty.read(count + " " + day + " of " + name).orElse(null);
    return read instanceof NthDay said ? said : null;
  }

  /// The place in the row, −1 for the last.
  private static int number(Tokens t, int i) {
    if (t.can(i, Role.LAST)) {
      return -1;
    }
    return t.isOrdinal(i) ? (int) Math.min(t.number(i), MOST_DAYS + 1) : t.word(i).ordinal();
  }
}
