package org.parley.time.grammar;

import org.jspecify.annotations.Nullable;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// Days counted inside a month: “the first Tuesday of March 2013”, “the last day of April”. The
/// span is ours, the reading Natty's.
final class NattyRules {

  private final NattyReader natty;
  private final YearRules years;

  NattyRules(NattyReader natty, YearRules years) {
    this.natty = natty;
    this.years = years;
  }

  @Nullable Phrase at(Tokens t, int i) {
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
    int close = year == null ? end : year.end();
    String words = t.text().substring(t.start(nth), t.end(close - 1)).replaceAll("[,.]|\\s+", " ");
    return natty
        .read(words.replaceAll(" +", " ").strip())
        .map(meaning -> new Phrase(i, close, meaning))
        .orElse(null);
  }
}
