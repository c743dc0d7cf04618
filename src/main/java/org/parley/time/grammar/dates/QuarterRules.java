package org.parley.time.grammar.dates;

import org.jspecify.annotations.Nullable;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// Quarters and halves by letter (“Q3”, “H1”), in a row (“the second and fourth quarters of 2010”)
/// and in pairs (“the first two quarters of 2010”).
public final class QuarterRules {

  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_HALF = 40;
  private static final int QUARTERS = 4;

  private final YearRules years;

  /// Rules built on those for years.
  public QuarterRules(YearRules years) {
    this.years = years;
  }

  /// “Q3”, “H1”.
  static @Nullable Phrase lettered(Tokens t, int i) {
    boolean glued = t.length(i) == 1 && t.isNumber(i + 1) && t.isGlued(i + 1);
    if (!glued || t.isWord(i + 2) && t.isGlued(i + 2)) {
      return null;
    }
    long number = t.number(i + 1);
    int first = t.first(i) == 'Q' ? FIRST_QUARTER : t.first(i) == 'H' ? FIRST_HALF : 0;
    int most = first == FIRST_HALF ? 2 : QUARTERS;
    return first > 0 && number >= 1 && number <= most
        ? new Phrase(i, i + 2, Calendar.ofMonth(first - 1 + (int) number))
        : null;
  }

  /// Whether a phrase is a half by letter, which only a year makes one (“H1 2012”; not “H1 visas”).
  static boolean isBareHalf(Tokens t, Phrase phrase) {
    return t.first(phrase.start()) == 'H' && phrase.end() == phrase.start() + 2;
  }

  /// The phrase that starts at a token, or `null`.
  public @Nullable Phrase at(Tokens t, int i) {
    Phrase pair = pair(t, i);
    return pair == null ? inRow(t, i) : pair;
  }

  /// “the first two quarters of 2010”.
  private @Nullable Phrase pair(Tokens t, int i) {
    int at = t.can(i, Role.THE) ? i + 1 : i;
    boolean first = t.is(at, "first");
    boolean pair = (first || t.can(at, Role.LAST)) && t.is(at + 1, "two");
    Phrase year = pair && t.is(at + 2, "quarters") ? year(t, at + 3) : null;
    return year != null && year.meaning() instanceof Calendar c
        ? new Phrase(
            i,
            year.end(),
            new Calendar(c.year(), c.yearShift(), first ? FIRST_HALF : FIRST_HALF + 1, 0, 0))
        : null;
  }

  /// “second” and “fourth quarters of 2010”.
  private @Nullable Phrase inRow(Tokens t, int i) {
    int quarter = t.word(i).ordinal();
    if (quarter < 1 || quarter > QUARTERS) {
      return null;
    }
    boolean last = t.is(i + 1, "quarters") && t.can(i - 1, Role.AND);
    int noun = last ? i + 1 : t.can(i + 1, Role.AND) ? i + 3 : 0;
    if (!t.is(noun, "quarters") || !last && t.word(i + 2).ordinal() <= quarter) {
      return null;
    }
    Phrase year = year(t, noun + 1);
    Calendar said = Calendar.ofMonth(FIRST_QUARTER - 1 + quarter);
    Calendar dated =
        year != null && year.meaning() instanceof Calendar c
            ? new Calendar(c.year(), c.yearShift(), said.month(), 0, 0)
            : said;
    int end = year == null ? noun + 1 : year.end();
    return new Phrase(i, last ? end : i + 1, dated);
  }

  private @Nullable Phrase year(Tokens t, int i) {
    Phrase relative = years.relative(t, i);
    return relative == null ? years.year(t, t.can(i, Role.OF) ? i + 1 : i) : relative;
  }
}
