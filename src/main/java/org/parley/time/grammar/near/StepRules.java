package org.parley.time.grammar.near;

import org.jspecify.annotations.Nullable;
import org.parley.time.grammar.dates.MonthWords;
import org.parley.time.meaning.Anchor;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Unit;
import org.parley.time.words.Word;

/// Periods more than one step away: “the week before last”, “the Friday after next”, “two Fridays
/// ago”, “Tuesday week”; “the turn of the century” and “the new year”.
final class StepRules {

  private StepRules() {}

  static @Nullable Phrase at(Tokens t, int i) {
    Phrase found = Phrase.longer(beforeLast(t, i), weekdaysAgo(t, i));
    found = Phrase.longer(Phrase.longer(found, weekdayWeek(t, i)), turn(t, i));
    boolean newYear = t.can(i, Role.THE) && t.is(i + 1, "new") && t.is(i + 2, "year");
    return newYear && !t.isCapital(i + 2) ? new Phrase(i, i + 3, new Meaning.NewYear()) : found;
  }

  /// “the week before last”, “the month after next”.
  private static @Nullable Phrase beforeLast(Tokens t, int i) {
    int weekday = t.can(i, Role.THE) ? MonthWords.weekday(t, i + 1) : 0;
    Unit unit = weekday > 0 ? Unit.WEEK : t.can(i, Role.THE) ? t.word(i + 1).unit() : null;
    if (unit == null || unit.isClock() || unit == Unit.DAY || t.word(i + 1).isPlural()) {
      return null;
    }
    boolean last = t.can(i + 2, Role.BEFORE) && t.can(i + 3, Role.LAST) && !isTimely(t, i + 4);
    boolean next = t.can(i + 2, Role.AFTER) && t.can(i + 3, Role.NEXT);
    int shift = last ? -2 : next ? 2 : 0;
    Meaning meaning =
        weekday > 0
            ? new Meaning.NearWeekday(weekday, shift, Anchor.PUBLICATION)
            : new Meaning.NearUnit(unit, shift, Anchor.PUBLICATION);
    return shift == 0 ? null : new Phrase(i, i + 4, meaning);
  }

  /// “two Fridays ago”.
  private static @Nullable Phrase weekdaysAgo(Tokens t, int i) {
    int number = t.isNumber(i) && t.length(i) <= 2 ? (int) t.number(i) : t.word(i).cardinal();
    Word day = t.word(i + 1);
    boolean said = number > 0 && day.weekday() > 0 && day.isPlural() && t.can(i + 2, Role.AGO);
    return said
        ? new Phrase(i, i + 3, new Meaning.NearWeekday(day.weekday(), -number, Anchor.PUBLICATION))
        : null;
  }

  /// “on Tuesday week”: a week after the coming Tuesday.
  private static @Nullable Phrase weekdayWeek(Tokens t, int i) {
    int weekday = t.word(i).isPlural() ? 0 : t.word(i).weekday();
    boolean led = !t.can(i - 1, Role.A) && !t.can(i - 1, Role.THE) && !t.can(i - 1, Role.EACH);
    boolean over = !t.isWord(i + 2) && !t.isDash(i + 2) || t.can(i + 2, Role.PREPOSITION);
    return weekday > 0 && led && t.is(i + 1, "week") && over
        ? new Phrase(i, i + 2, new Meaning.NearWeekday(weekday, 2, Anchor.PUBLICATION))
        : null;
  }

  /// “the turn of the century”.
  private static @Nullable Phrase turn(Tokens t, int i) {
    int noun = t.can(i, Role.THE) ? i + 1 : i;
    boolean turn = t.is(noun, "turn") && t.can(noun + 1, Role.OF) && t.can(noun + 2, Role.THE);
    Unit unit = turn && !t.word(noun + 3).isPlural() ? t.word(noun + 3).unit() : null;
    return unit != null && unit.compareTo(Unit.YEAR) >= 0
        ? new Phrase(i, noun + 4, new Meaning.Turn(unit))
        : null;
  }

  /// “the week before last Friday”.
  private static boolean isTimely(Tokens t, int i) {
    Word word = t.word(i);
    return word.weekday() > 0 || word.month() > 0 || word.unit() != null || word.season() > 0;
  }
}
