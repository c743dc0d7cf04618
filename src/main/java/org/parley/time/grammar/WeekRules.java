package org.parley.time.grammar;

import org.jspecify.annotations.Nullable;
import org.parley.time.grammar.Meaning.Calendar;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Unit;

/// Weeks told by one of their days: “the week of March 6”, “the weekend of 3 May”, “the week
/// beginning 5 June”.
final class WeekRules {

  private final DateRules dates;

  WeekRules(DateRules dates) {
    this.dates = dates;
  }

  @Nullable Phrase at(Tokens t, int i) {
    int noun = t.can(i, Role.THE) ? i + 1 : i;
    Unit unit = t.word(noun).unit();
    boolean week = unit == Unit.WEEK || unit == Unit.WEEKEND;
    boolean told =
        t.can(noun + 1, Role.OF) || t.is(noun + 1, "beginning") || t.is(noun + 1, "ending");
    if (noun == i || !week || !told || unit == null || t.word(noun).isPlural()) {
      return null;
    }
    Phrase day = dates.at(t, noun + 2);
    return day != null && day.meaning() instanceof Calendar c && c.day() > 0
        ? new Phrase(i, day.end(), new Meaning.WeekOf(unit, c))
        : null;
  }
}
