package org.parley.time.grammar.near;

import org.jspecify.annotations.Nullable;
import org.parley.time.grammar.dates.YearRules;
import org.parley.time.meaning.Anchor;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Unit;

/// The same period a year before, as reports compare: “the year-ago quarter”, “the same period last
/// year”, “compared with last year”; and the end of a year.
final class YearBeforeRules {

  /// Tokens between “compared with” and the year it leads to.
  private static final int COMPARISON = 14;

  private static final int DECEMBER = 12;
  private static final int LAST_DAY = 31;

  private YearBeforeRules() {}

  static @Nullable Phrase at(Tokens t, int i) {
    return Phrase.longer(samePeriod(t, i), Phrase.longer(yearBefore(t, i), yearEnd(t, i)));
  }

  /// “the same period last year”, “the quarter a year ago”, “the corresponding quarter of last
  /// year”.
  private static @Nullable Phrase samePeriod(Tokens t, int i) {
    int at = t.can(i, Role.THE) ? i + 1 : i;
    boolean same = t.can(at, Role.SAME) || t.is(at, "comparable") || t.is(at, "corresponding");
    int noun = same ? at + 1 : at;
    boolean period = at > i && (t.can(noun, Role.PERIOD) || t.is(noun, "quarter"));
    int year = t.can(noun + 1, Role.OF) || t.can(noun + 1, Role.IN) ? noun + 2 : noun + 1;
    boolean before =
        t.is(year + 1, "year")
            && (t.can(year, Role.LAST)
                || t.can(year, Role.A)
                    && (t.can(year + 2, Role.AGO) || t.can(year + 2, Role.EARLIER)));
    if (!period || !before) {
      return null;
    }
    int end = t.can(year, Role.A) ? year + 3 : year + 2;
    return new Phrase(i, end, new Meaning.YearBefore(true, Anchor.PUBLICATION));
  }

  /// “year-earlier”, “the year-ago quarter”, “the year before”.
  private static @Nullable Phrase yearBefore(Tokens t, int i) {
    int at = t.can(i, Role.THE) || t.can(i, Role.A) ? i + 1 : i;
    int word = t.is(at, "comparable") || t.is(at, "corresponding") ? at + 1 : at;
    if (!t.is(word, "year")) {
      return null;
    }
    boolean dashed =
        t.isDash(word + 1) && (t.can(word + 2, Role.EARLIER) || t.can(word + 2, Role.AGO));
    if (dashed) {
      int noun = word + 3;
      Anchor anchor = t.can(word + 2, Role.AGO) ? Anchor.PUBLICATION : Anchor.STORY;
      boolean article = t.can(i, Role.THE) || t.can(i, Role.A);
      boolean period = t.can(noun, Role.PERIOD) || t.is(noun, "quarter");
      boolean counted = t.word(noun).ordinal() > 0 && t.is(noun + 1, "quarter");
      int end = counted ? noun + 2 : period ? noun + 1 : noun;
      int start = end > noun && t.can(i, Role.THE) ? i : article && at == word ? at : word;
      return start == i || at == i || t.can(i, Role.A)
          ? new Phrase(start, end, new Meaning.YearBefore(t.is(end - 1, "quarter"), anchor))
          : new Phrase(start, end, new Meaning.YearBefore(false, anchor));
    }
    boolean before =
        t.can(i, Role.THE) && at == word && t.can(word + 1, Role.BEFORE) && !t.isWord(word + 2);
    return before
        ? new Phrase(i, word + 2, new Meaning.NearUnit(Unit.YEAR, -1, Anchor.STORY))
        : null;
  }

  /// “year-end”, the day accounts are closed; “year end”, “the year's end”: the year, as for “the
  /// end of 1990”.
  private static @Nullable Phrase yearEnd(Tokens t, int i) {
    int at = t.can(i, Role.THE) ? i + 1 : i;
    if (!t.is(at, "year")) {
      return null;
    }
    boolean possessive = YearRules.isApostrophe(t, at + 1) && t.is(at + 2, "s");
    int end = possessive ? at + 3 : t.isDash(at + 1) ? at + 2 : at + 1;
    return t.is(end, "end") && !t.isDash(end + 1)
        ? new Phrase(
            i,
            end + 1,
            t.isDash(at + 1)
                ? new Meaning.Calendar(0, null, DECEMBER, LAST_DAY, 0)
                : new Meaning.Calendar(0, 0, 0, 0, 0))
        : null;
  }

  /// “compared with a loss of $3 million last year”, “up from last year”.
  static boolean isCompared(Tokens t, int i) {
    for (int at = i - 1; at > i - COMPARISON && at >= 0 && !t.isSign(at, '.'); at--) {
      if (t.can(at, Role.COMPARED) || t.can(at, Role.FROM) && isSum(t, at + 1)) {
        return true;
      }
    }
    return t.can(i - 1, Role.FROM) || t.is(i - 1, "than");
  }

  private static boolean isSum(Tokens t, int i) {
    return t.isSign(i, '$') || t.isNumber(i) || t.isDecimal(i);
  }
}
