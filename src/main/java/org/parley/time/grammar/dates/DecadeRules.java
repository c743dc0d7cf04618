package org.parley.time.grammar.dates;

import org.jspecify.annotations.Nullable;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// Decades and centuries: “the 1990s”, “the ’80s”, “the nineties”, “the 12th century”.
public final class DecadeRules {

  private DecadeRules() {}

  /// Decades and centuries, with “the” in front.
  public static @Nullable Phrase at(Tokens t, int i) {
    int at = t.can(i, Role.THE) ? i + 1 : i;
    Phrase found = decade(t, at);
    if (found == null) {
      found = century(t, at);
    }
    return found == null ? null : found.from(i);
  }

  /// 1990s, '80s, the nineties.
  private static @Nullable Phrase decade(Tokens t, int i) {
    int digits = YearRules.isApostrophe(t, i) ? i + 1 : i;
    if (t.isDecade(digits)) {
      int value = (int) t.number(digits);
      boolean whole = value >= YearRules.FIRST && value <= YearRules.LAST && value % 10 == 0;
      boolean brief =
          value < 100
              && value >= 20
              && value % 10 == 0
              && (digits > i || t.can(i - 1, Role.THE) || t.can(i - 1, Role.MID));
      int first = whole ? value : value + 1900;
      return whole || brief ? new Phrase(i, digits + 1, new Meaning.Years(first, 1)) : null;
    }
    int spelled = t.word(i).decade();
    if (spelled == 0) {
      int tens = t.isDash(i + 1) && t.isGlued(i + 2) ? i + 2 : i + 1;
      return t.word(i).cardinal() == 19 && t.word(tens).decade() > 0
          ? new Phrase(i, tens + 1, new Meaning.Years(1900 + t.word(tens).decade(), 1))
          : null;
    }
    return t.can(i - 1, Role.THE)
            || t.can(i - 1, Role.EARLY)
            || t.can(i - 1, Role.LATE)
            || t.isDash(i - 1)
        ? new Phrase(i, i + 1, new Meaning.Years(1900 + spelled, 1))
        : null;
  }

  private static @Nullable Phrase century(Tokens t, int i) {
    int number = t.isOrdinal(i) ? (int) t.number(i) : t.word(i).ordinal();
    int noun = i + 1;
    if (number == 0
        && t.word(i).cardinal() == 20
        && t.word(i + 2).ordinal() > 0
        && t.isDash(i + 1)) {
      number = 20 + t.word(i + 2).ordinal();
      noun = i + 3;
    }
    if (t.isDash(noun)) {
      noun++;
    }
    String era = t.written(noun + 1).replace(".", "");
    boolean before = era.equals("BC") || era.equals("BCE");
    boolean sane = number > 1 && number < 31 && t.is(noun, "century") && !before;
    return sane ? new Phrase(i, noun + 1, new Meaning.Years((number - 1) * 100, 2)) : null;
  }
}
