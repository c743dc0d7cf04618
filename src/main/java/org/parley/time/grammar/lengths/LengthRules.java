package org.parley.time.grammar.lengths;

import org.jspecify.annotations.Nullable;
import org.parley.time.meaning.Anchor;
import org.parley.time.meaning.Durations;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Unit;
import org.parley.time.words.Word;

/// Lengths of time (“two years”, “five-hour”, “several weeks”) and points counted by them (“two
/// years ago”, “three days later”).
public final class LengthRules {

  /// Words between “first” and the length it is measured by.
  private static final int RECORD = 6;

  /// The phrase that starts at a token, or `null`.
  public @Nullable Phrase at(Tokens t, int i) {
    int near = Near.end(t, i);
    Phrase found = near > i ? counted(t, near) : null;
    if (found != null && fits(t, i, near, found)) {
      return bounded(t, i, found);
    }
    found = Phrase.longer(counted(t, i), ofPeriod(t, i));
    if (found == null && t.can(i, Role.THE)) {
      found = theCounted(t, i);
    }
    return found == null ? PluralRules.at(t, i) : found;
  }

  /// “more than two weeks later”, “less than two weeks ago”, “no more than two weeks later”.
  private static Phrase bounded(Tokens t, int i, Phrase found) {
    if (!(found.meaning() instanceof Meaning.Away limit)) {
      return found.from(i);
    }
    boolean than = t.is(i + 1, "than");
    boolean denied =
        (t.is(i, "no") || t.is(i, "not")) && (t.is(i + 1, "more") || t.is(i + 1, "longer"));
    if (than && (t.is(i, "less") || t.is(i, "fewer")) || denied) {
      return new Phrase(i, found.end(), new Meaning.Within(limit));
    }
    boolean more = than && (t.is(i, "more") || t.is(i, "longer"));
    return more ? new Phrase(i, found.end(), new Meaning.Beyond(limit)) : found.from(i);
  }

  /// “about two weeks” marks the weeks only, “about two weeks ago” all; “over” wants a single unit.
  private static boolean fits(Tokens t, int i, int near, Phrase found) {
    if (t.is(i, "about") || t.is(i, "around") || t.is(i, "some")) {
      return !(found.meaning() instanceof Meaning.Length);
    }
    return !t.is(i, "over") && !t.is(i, "under") || t.can(near, Role.A);
  }

  /// “the nine months”, “the first two years”, “the latest nine months”.
  private static @Nullable Phrase theCounted(Tokens t, int i) {
    boolean pointed =
        t.is(i + 1, "first") || t.can(i + 1, Role.LATEST) || t.can(i + 1, Role.FOLLOWING);
    int at = pointed ? i + 2 : i + 1;
    boolean number = t.isNumber(at) || t.word(at).cardinal() > 0;
    Phrase found = number ? counted(t, at) : null;
    boolean length = found != null && found.meaning() instanceof Meaning.Length;
    boolean plural = found != null && t.word(found.end() - 1).isPlural();
    boolean hyphen = found != null && t.isDash(found.end() - 2);
    return length && plural && !hyphen && found != null ? found.from(i) : null;
  }

  /// “a three-year period”, “the two-week period”.
  private static @Nullable Phrase ofPeriod(Tokens t, int i) {
    boolean article = t.can(i, Role.A) || t.can(i, Role.THE);
    Phrase found = article ? counted(t, i + 1) : null;
    boolean period = found != null && t.isDash(found.end() - 2) && t.can(found.end(), Role.PERIOD);
    return period && found != null ? new Phrase(i, found.end() + 1, found.meaning()) : null;
  }

  private static @Nullable Phrase counted(Tokens t, int i) {
    Quantity quantity = Quantity.at(t, i);
    if (quantity == null) {
      return null;
    }
    int at = quantity.end();
    boolean hyphen = t.isDash(at) && t.isGlued(at) && t.isGlued(at + 1);
    int noun = hyphen ? at + 1 : at;
    Unit unit = t.word(noun).unit();
    if (unit == null
        || isMoney(t, i)
        || isAge(t, noun + 1) && !isAgeOfAffair(t, noun + 1)
        || isSomeDay(t, i, noun + 1)
        || isFraction(t, i, unit, noun, hyphen)
        || hyphen && unit == Unit.SECOND && isTens(t, at - 1)
        || !agrees(t, i, quantity, noun, hyphen)) {
      return null;
    }
    return finished(t, i, quantity.amount(), unit, noun + 1, hyphen);
  }

  private static Phrase finished(
      Tokens t, int i, double amount, Unit unit, int end, boolean hyphen) {
    if (hyphen && isAgeOfAffair(t, end)) {
      return new Phrase(i, end + 2, new Meaning.Length(Durations.of(amount, unit)));
    }
    if (hyphen) {
      return new Phrase(i, withLong(t, end), new Meaning.Length(Durations.of(amount, unit)));
    }
    if (t.can(end, Role.AND) && t.can(end + 1, Role.A) && t.is(end + 2, "half")) {
      Phrase away = AwayRules.at(t, i, amount + 0.5, unit, end + 3);
      return away == null ? new Phrase(i, end + 3, length(amount + 0.5, unit)) : away;
    }
    Phrase away = AwayRules.at(t, i, amount, unit, orMore(t, end));
    return away == null ? uncounted(t, i, amount, unit, end) : away;
  }

  /// “one day last week” is some day of it.
  private static boolean isSomeDay(Tokens t, int i, int end) {
    boolean one = t.is(i, "one") && t.word(end - 1).unit() == Unit.DAY;
    return one
        && (t.can(end, Role.LAST)
            || t.can(end, Role.THIS)
            || t.can(end, Role.NEXT)
            || t.can(end, Role.IN));
  }

  /// “two years”; “a year” behind an amount says how often; “in two years” may look ahead.
  private static Phrase uncounted(Tokens t, int i, double amount, Unit unit, int end) {
    if (isRate(t, i, end)) {
      return new Phrase(i, end, new Meaning.Repeats(Durations.of(amount, unit)));
    }
    Meaning.Length length = new Meaning.Length(Durations.of(amount, unit));
    Meaning ahead = ahead(t, i, amount, unit, end);
    return new Phrase(
        i, orTwo(t, end), ahead == null ? length : new Meaning.IfAhead(ahead, length));
  }

  /// What a length means where the sentence looks ahead: “in five years”, “one day”.
  private static @Nullable Meaning ahead(Tokens t, int i, double amount, Unit unit, int end) {
    if (t.can(end, Role.OF) || unit.isClock()) {
      return null;
    }
    if (t.can(i - 1, Role.IN)) {
      return isRecord(t, i - 2)
          ? null
          : orTwo(t, end) > end
              ? new Meaning.Vague("FUTURE_REF")
              : new Meaning.Away(amount, unit, 1, Anchor.PUBLICATION);
    }
    boolean someDay = t.is(i, "one") && unit == Unit.DAY && !t.can(i - 1, Role.PREPOSITION);
    return someDay ? new Meaning.Vague("FUTURE_REF") : null;
  }

  /// “for the first time in nine months”, “the worst winter in ten years”.
  private static boolean isRecord(Tokens t, int i) {
    for (int at = i; at > i - RECORD && t.isWord(at); at--) {
      String word = t.written(at);
      boolean most = t.can(at - 1, Role.THE) && (word.endsWith("st") || t.is(at, "most"));
      if (most) {
        return true;
      }
    }
    return t.is(i, "time");
  }

  /// “a month or two”, “a year or so”.
  private static int orTwo(Tokens t, int end) {
    boolean two = t.can(end, Role.OR) && t.is(end + 1, "two");
    return two ? end + 2 : Quantity.orSo(t, end);
  }

  /// “$2 million a year”, “three flights a week”, “24 hours a day”, “5% a month”, “twice a day”.
  private static boolean isRate(Tokens t, int i, int end) {
    if (!t.can(i, Role.A) || end != i + 2) {
      return false;
    }
    boolean amount =
        t.isNumber(i - 1)
            || t.isDecimal(i - 1)
            || t.isSign(i - 1, '%')
            || t.can(i - 1, Role.AMOUNT)
            || t.word(i - 1).cardinal() >= 100;
    boolean things = t.isWord(i - 1) && t.last(i - 1) == 's' && !t.is(i - 1, "is");
    return amount || things && (isCount(t, i - 2) || t.isWord(i - 2) && isCount(t, i - 3));
  }

  private static boolean isCount(Tokens t, int i) {
    return t.isNumber(i) || t.isDecimal(i) || t.word(i).cardinal() > 0 || t.can(i, Role.SEVERAL);
  }

  private static int orMore(Tokens t, int end) {
    return t.can(end, Role.OR) && t.is(end + 1, "more") ? end + 2 : orTwo(t, end);
  }

  static Meaning length(double amount, Unit unit) {
    return new Meaning.Length(Durations.of(amount, unit));
  }

  static int withLong(Tokens t, int end) {
    return t.isDash(end) && t.isGlued(end + 1) && t.is(end + 1, "long") ? end + 2 : end;
  }

  /// “three-quarters”, “a quarter of the market”.
  private static boolean isFraction(Tokens t, int i, Unit unit, int noun, boolean hyphen) {
    boolean quarter = unit == Unit.QUARTER;
    boolean part = t.can(noun + 1, Role.OF) && !t.can(i, Role.SEVERAL);
    return quarter && (hyphen || t.can(i, Role.A) || part);
  }

  /// “the twenty-second round” counts.
  private static boolean isTens(Tokens t, int i) {
    int tens = t.word(i).cardinal();
    return tens >= 20 && tens < 100;
  }

  private static boolean isMoney(Tokens t, int i) {
    char before = t.first(i - 1);
    return before == '$' || before == '£' || before == '€' || before == '#' || before == '¥';
  }

  static boolean isAge(Tokens t, int end) {
    return t.can(end, Role.OLD)
        || t.isDash(end) && t.can(end + 1, Role.OLD)
        || t.can(end, Role.OF) && t.is(end + 1, "age");
  }

  /// “the 17-month-old conflict”, “the two-year-old Syrian war”: how long something has lasted; of
  /// people it is their age.
  private static boolean isAgeOfAffair(Tokens t, int end) {
    int noun = t.isDash(end) && t.can(end + 1, Role.OLD) ? end + 2 : 0;
    noun = noun > 0 && t.isCapital(noun) ? noun + 1 : noun;
    return noun > 0 && t.can(noun, Role.LASTING);
  }

  /// A plural or a hyphen wants a number above one, “a second” alone is no length.
  private static boolean agrees(Tokens t, int i, Quantity quantity, int noun, boolean hyphen) {
    Word word = t.word(noun);
    if (t.can(i, Role.SEVERAL) || Double.isNaN(quantity.amount())) {
      return word.isPlural() || hyphen;
    }
    boolean article = t.can(i, Role.A);
    if (article && quantity.amount() == 1) {
      return !word.isPlural() && !t.is(noun, "second") && !t.isDash(noun + 1);
    }
    return word.isPlural() || hyphen || quantity.amount() <= 1 || !t.is(noun, "second");
  }
}
