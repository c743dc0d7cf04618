package org.parley.time.grammar.named;

import org.jspecify.annotations.Nullable;
import org.parley.time.grammar.dates.YearRules;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Feasts;
import org.parley.time.words.Lexemes;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// Named days: “Christmas”, “last Thanksgiving”, “Ramadan 2012”, “Easter Sunday next year”.
public final class FeastRules {

  /// The first whole year of the common calendar.
  private static final int FIRST_YEAR = 1583;

  private final Lexemes<String> words;
  private final YearRules years;

  /// Rules over the named days and the years behind them.
  public FeastRules(Feasts feasts, YearRules years) {
    this.words = feasts.words();
    this.years = years;
  }

  /// The phrase that starts at a token, or `null`.
  public @Nullable Phrase at(Tokens t, int i) {
    Integer shift =
        t.can(i, Role.LAST) ? Integer.valueOf(-1) : t.can(i, Role.NEXT) ? Integer.valueOf(1) : null;
    int at = shift != null || t.can(i, Role.THIS) ? i + 1 : i;
    Lexemes.Found<String> found = words.longestAt(t, at);
    if (found == null || !t.isCapital(at)) {
      return null;
    }
    boolean joined = t.isSign(found.end(), ',') || t.can(found.end(), Role.IN);
    Phrase year = years.year(t, joined ? found.end() + 1 : found.end());
    if (year != null && year.meaning() instanceof Calendar c && c.year() >= FIRST_YEAR) {
      return new Phrase(i, year.end(), new Meaning.Feast(found.value(), c.year(), null));
    }
    Phrase relative = years.relative(t, found.end());
    if (relative != null && relative.meaning() instanceof Calendar c) {
      return new Phrase(i, relative.end(), new Meaning.Feast(found.value(), 0, c.yearShift()));
    }
    return new Phrase(i, found.end(), new Meaning.Feast(found.value(), 0, null));
  }
}
