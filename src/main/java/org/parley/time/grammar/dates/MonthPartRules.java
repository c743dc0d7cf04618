package org.parley.time.grammar.dates;

import org.jspecify.annotations.Nullable;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.meaning.Meaning.MonthPart;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Unit;

/// Parts of a month: “the first week of June 2012”, “the last week of March”, “the second half of
/// May”, “the first days of August”.
public final class MonthPartRules {

  private static final int WEEK = 7;
  private static final int MOST_WEEKS = 5;
  private static final int HALF = 15;

  private final DateRules dates;

  /// Rules over the days that parts of them can hang on.
  public MonthPartRules(DateRules dates) {
    this.dates = dates;
  }

  /// The phrase that starts at a token, or `null`.
  public @Nullable Phrase at(Tokens t, int i) {
    int nth = t.can(i, Role.THE) ? i + 1 : i;
    boolean last = t.can(nth, Role.LAST) || t.is(nth, "final");
    int number = last ? -1 : t.isOrdinal(nth) ? (int) t.number(nth) : t.word(nth).ordinal();
    boolean of = t.can(nth + 2, Role.OF) || t.can(nth + 2, Role.IN);
    if (number == 0 || number > MOST_WEEKS || !of || t.word(nth + 3).month() == 0) {
      return null;
    }
    Phrase month = dates.at(t, nth + 3);
    MonthPart part =
        month != null && month.meaning() instanceof Calendar c && c.day() == 0
            ? part(t, nth + 1, number, c)
            : null;
    return part == null || month == null ? null : new Phrase(i, month.end(), part);
  }

  private static @Nullable MonthPart part(Tokens t, int noun, int number, Calendar month) {
    if (t.word(noun).unit() == Unit.WEEK && !t.word(noun).isPlural()) {
      return number < 0
          ? new MonthPart(-WEEK, -1, month)
          : new MonthPart(number * WEEK - WEEK + 1, number * WEEK, month);
    }
    if (t.can(noun, Role.HALF)) {
      return number == 1
          ? new MonthPart(1, HALF, month)
          : number == 2 || number < 0 ? new MonthPart(HALF + 1, -1, month) : null;
    }
    boolean days = t.word(noun).unit() == Unit.DAY && t.word(noun).isPlural();
    return days && Math.abs(number) == 1 ? new MonthPart(1, -1, month) : null;
  }
}
