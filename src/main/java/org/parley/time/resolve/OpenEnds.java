package org.parley.time.resolve;

import java.time.LocalDate;
import org.parley.time.FuzzyDate;
import org.parley.time.Precision;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// Opens a date where the words around it do: “since March 2011”, “until 2014”, “from Monday on”,
/// “before 2014”, “about 1990”.
final class OpenEnds {

  private OpenEnds() {}

  static FuzzyDate around(Tokens t, Phrase phrase, FuzzyDate date) {
    FuzzyDate rough = isRough(t, phrase) ? date.approximate() : date;
    int before = phrase.start() - 1;
    if (t.can(before, Role.SINCE) || isOpen(t, phrase)) {
      return rough.onwards();
    }
    if (no(t, before - 1) && (t.can(before, Role.UNTIL) || t.can(before, Role.BEFORE))) {
      return rough.onwards();
    }
    boolean noLater = no(t, before - 2) && t.is(before - 1, "later") && t.is(before, "than");
    if (noLater || t.can(before, Role.UNTIL) || t.is(before, "to") && t.is(before - 1, "up")) {
      return rough.upTo();
    }
    boolean onwards = t.is(phrase.end(), "onward") || t.is(phrase.end(), "onwards");
    if (onwards || t.can(before, Role.FROM) && t.is(phrase.end(), "on")) {
      return rough.onwards();
    }
    if (t.isDash(phrase.start() + 1) && t.is(phrase.start(), "post")) {
      return rough.onwards();
    }
    return isCalendar(phrase) && !t.isSign(phrase.end(), '\'') && !t.isSign(phrase.end(), '’')
        ? beside(t, phrase, rough)
        : rough;
  }

  private static boolean no(Tokens t, int i) {
    return t.is(i, "not") || t.is(i, "no");
  }

  private static boolean isRough(Tokens t, Phrase phrase) {
    int before = phrase.start() - 1;
    boolean circa = t.isSign(before, '.') && t.isGlued(before);
    if (circa && (t.written(before - 1).equals("c") || t.written(before - 1).equals("ca"))) {
      return true;
    }
    return t.can(phrase.start(), Role.NEAR)
        || t.can(phrase.start() - 1, Role.NEAR) && !t.is(phrase.start() - 1, "over");
  }

  /// “1990 and beyond”, “2014 or later”.
  private static boolean isOpen(Tokens t, Phrase phrase) {
    int last = phrase.end() - 1;
    return isCalendar(phrase) && (t.is(last, "beyond") || t.is(last, "later"));
  }

  private static boolean isCalendar(Phrase phrase) {
    return phrase.meaning() instanceof Meaning.Feast
        || phrase.meaning() instanceof Meaning.Calendar c && (c.month() > 0 || c.year() != 0);
  }

  private static FuzzyDate beside(Tokens t, Phrase phrase, FuzzyDate date) {
    int before = phrase.start() - 1;
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    boolean bare =
        !t.isWord(before - 1)
            || !t.word(before - 1).isPlural()
                && !t.is(before - 1, "day")
                && !t.is(before - 1, "shortly");
    if (first == null || last == null || !bare) {
      return date;
    }
    boolean dashed = t.isDash(phrase.start() + 1) && t.is(phrase.start(), "pre");
    boolean earlier = dashed || t.can(before, Role.BEFORE) || isPriorTo(t, before);
    boolean included = t.can(before - 1, Role.OR) && t.can(before - 2, Role.ON);
    if (earlier && (included || isEnd(t, phrase))) {
      return date.upTo();
    }
    if (earlier) {
      return beside(date, first.minusDays(1)).upTo();
    }
    if (t.can(before, Role.AFTER) && included) {
      return date.onwards();
    }
    return t.can(before, Role.AFTER) ? beside(date, last.plusDays(1)).onwards() : date;
  }

  private static boolean isPriorTo(Tokens t, int i) {
    return t.is(i, "to") && t.is(i - 1, "prior");
  }

  /// “the end of February”.
  private static boolean isEnd(Tokens t, Phrase phrase) {
    int noun = t.can(phrase.start(), Role.THE) ? phrase.start() + 1 : phrase.start();
    return t.can(noun, Role.BOUND) && t.can(noun + 1, Role.OF);
  }

  /// A day beside a date, as exact as that date and no surer.
  private static FuzzyDate beside(FuzzyDate date, LocalDate day) {
    FuzzyDate bound = withPrecision(day, date.precision());
    return date.isApproximate() ? bound.approximate() : bound;
  }

  private static FuzzyDate withPrecision(LocalDate day, Precision precision) {
    return switch (precision) {
      case YEAR -> FuzzyDate.of(java.time.Year.from(day));
      case MONTH -> FuzzyDate.of(java.time.YearMonth.from(day));
      default -> FuzzyDate.of(day);
    };
  }
}
