package org.parley.time.grammar.dates;

import org.jspecify.annotations.Nullable;
import org.parley.time.meaning.Anchor;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.meaning.Meaning.NearMonth;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// Quarters, halves, seasons and fiscal years: “the third quarter of 1990”, “third-quarter”, “this
/// year's first half”, “summer 2012”, “fiscal 1989”, “the 1988 period”.
public final class PeriodRules {

  private static final int LAST_SEASON = 24;
  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_HALF = 40;

  private final YearRules years;

  /// Rules built on those for years.
  public PeriodRules(YearRules years) {
    this.years = years;
  }

  /// The phrase that starts at a token, or `null`.
  public @Nullable Phrase at(Tokens t, int i) {
    int at = t.can(i, Role.THE) ? i + 1 : i;
    Phrase found = Phrase.longer(ofYear(t, at), plain(t, at, at > i));
    if (found == null || isAdjective(t, found)) {
      return found;
    }
    return found.from(i);
  }

  /// “the third-quarter loss” names the quarter without its article.
  private static boolean isAdjective(Tokens t, Phrase found) {
    return t.isDash(found.end() - 2) && t.is(found.end() - 1, "quarter");
  }

  /// “last year's third quarter”, “the 1988 third quarter”, “the 1988 period”, “1989's first half”.
  private @Nullable Phrase ofYear(Tokens t, int i) {
    Phrase year = years.relative(t, i);
    if (year == null) {
      year = years.year(t, i);
    }
    if (year == null || !(year.meaning() instanceof Calendar said)) {
      return null;
    }
    int at = year.end();
    if (YearRules.isApostrophe(t, at) && t.isGlued(at + 1) && t.written(at + 1).equals("s")) {
      at += 2;
    }
    at = t.can(at, Role.FISCAL) ? at + 1 : at;
    int fixed = at;
    Phrase part = part(t, fixed, true);
    if (part != null && part.meaning() instanceof Calendar c) {
      return new Phrase(
          i, part.end(), new Calendar(said.year(), said.yearShift(), c.month(), 0, 0));
    }
    int spokenOf =
        t.is(at, "quarter")
            ? Calendar.THE_QUARTER
            : t.can(at, Role.PERIOD) ? Calendar.THE_PERIOD : 0;
    return spokenOf == 0
        ? null
        : new Phrase(i, at + 1, new Calendar(said.year(), said.yearShift(), spokenOf, 0, 0));
  }

  private @Nullable Phrase plain(Tokens t, int i, boolean article) {
    if (t.can(i, Role.FISCAL)) {
      return fiscal(t, i);
    }
    Phrase part = part(t, i, article);
    Phrase dated = part == null ? null : withYear(t, part);
    return dated == null || QuarterRules.isBareHalf(t, dated) ? null : dated;
  }

  /// “fiscal 1989”, “fiscal year 1989”, “fiscal third quarter”, “fiscal year”.
  private @Nullable Phrase fiscal(Tokens t, int i) {
    int at = t.isDash(i + 1) ? i + 2 : i + 1;
    Phrase part = part(t, at, true);
    if (part != null) {
      return withYear(t, part).from(i);
    }
    int number = t.is(at, "year") ? at + 1 : at;
    Phrase year = years.year(t, number);
    return year == null ? null : year.from(i);
  }

  private Phrase withYear(Tokens t, Phrase part) {
    Calendar date = (Calendar) part.meaning();
    int at = part.end();
    int inner = t.can(at, Role.OF) || t.isSign(at, ',') || t.can(at, Role.IN) ? at + 1 : at;
    inner = t.can(inner, Role.FISCAL) ? inner + 1 : inner;
    Phrase year = years.year(t, inner);
    if (year != null
        && year.meaning() instanceof Calendar c
        && (inner > at || year.end() > inner)) {
      int end = RangeRules.isYearPair(t, year.end()) ? year.end() + 2 : year.end();
      return new Phrase(part.start(), end, date.withYear(c.year()));
    }
    Phrase relative = years.relative(t, at);
    if (relative != null && relative.meaning() instanceof Calendar c && c.yearShift() != null) {
      return new Phrase(part.start(), relative.end(), date.withYearShift(c.yearShift()));
    }
    boolean ofTheYear = t.can(at, Role.OF) && t.can(at + 1, Role.THE) && t.is(at + 2, "year");
    return ofTheYear && date.month() > LAST_SEASON
        ? new Phrase(part.start(), at + 3, new NearMonth(date.month(), 0, Anchor.CONTEXT))
        : part;
  }

  private static @Nullable Phrase part(Tokens t, int i, boolean article) {
    Phrase numbered = numbered(t, i, article);
    return numbered == null ? season(t, i, article) : numbered;
  }

  /// “third quarter”, “third-quarter”, “second half”, “Q3”, “H1”.
  private static @Nullable Phrase numbered(Tokens t, int i, boolean article) {
    Phrase lettered = QuarterRules.lettered(t, i);
    if (lettered != null) {
      return lettered;
    }
    int number = t.isOrdinal(i) ? (int) t.number(i) : t.word(i).ordinal();
    int noun = t.isDash(i + 1) && t.isGlued(i + 1) ? i + 2 : i + 1;
    boolean last = t.can(i, Role.LAST);
    boolean ofCentury = t.can(noun + 1, Role.OF) && t.is(noun + 4, "century");
    if (t.is(noun, "quarter") && inQuarters(number) && !ofCentury) {
      return new Phrase(i, noun + 1, Calendar.ofMonth(FIRST_QUARTER - 1 + number));
    }
    boolean half = t.is(noun, "half") && article && (number == 1 || number == 2 || last);
    boolean ofYear =
        half
            && (t.can(noun + 1, Role.OF)
                    && (t.is(noun + 2, "the")
                        || t.isNumber(noun + 2)
                        || t.can(noun + 2, Role.THIS)
                        || t.can(noun + 2, Role.LAST)
                        || t.can(noun + 2, Role.NEXT)
                        || t.can(noun + 2, Role.FISCAL))
                || t.isSign(noun + 1, '.')
                || t.isSign(noun + 1, ',')
                || t.isNumber(noun + 1));
    boolean match = t.is(noun + 2, "the") && !t.is(noun + 3, "year");
    return ofYear && !match
        ? new Phrase(i, noun + 1, Calendar.ofMonth(FIRST_HALF - 1 + (last ? 2 : number)))
        : null;
  }

  private static boolean inQuarters(int number) {
    return number >= 1 && number <= 4;
  }

  private static @Nullable Phrase season(Tokens t, int i, boolean article) {
    int code = t.word(i).season();
    if (code == 0 || t.word(i).isPlural() || t.word(i + 1).unit() != null) {
      return null;
    }
    boolean led =
        t.can(i - 1, Role.IN)
            || t.is(i - 1, "since")
            || t.is(i - 1, "by")
            || t.is(i - 1, "during")
            || t.is(i - 1, "until")
            || t.can(i - 1, Role.EARLY)
            || t.can(i - 1, Role.LATE)
            || t.isDash(i - 1);
    boolean plainName = code == 22 || code == 24 || t.is(i, "autumn");
    boolean year =
        t.isNumber(i + 1) && t.length(i + 1) == 4
            || t.can(i + 1, Role.OF)
                && (t.isNumber(i + 2) && t.length(i + 2) == 4 || t.word(i + 2).cardinal() >= 19);
    boolean relative = t.can(i + 1, Role.OF) && t.is(i + 3, "year");
    boolean seasonal =
        article && (t.can(i - 2, Role.PREPOSITION) || plainName) && !t.can(i + 1, Role.OF)
            || led
            || plainName && !t.isCapital(i);
    return year || relative || seasonal ? new Phrase(i, i + 1, Calendar.ofMonth(code)) : null;
  }
}
