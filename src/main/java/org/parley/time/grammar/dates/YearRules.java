package org.parley.time.grammar.dates;

import org.jspecify.annotations.Nullable;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Word;

/// Years in digits and words, “this year”.
public final class YearRules {

  static final int FIRST = 1000;
  static final int LAST = 2199;
  private static final int FIRST_PLAIN = 1850;
  private static final int LAST_PLAIN = 2099;

  /// A year that anything may follow, as behind a month: 1995, '95, nineteen ninety-six.
  public @Nullable Phrase year(Tokens t, int i) {
    if (t.isNumber(i) && t.length(i) == 4 && inRange(t.number(i)) && !isPartOfNumber(t, i)) {
      return new Phrase(i, i + 1, Meaning.Calendar.ofYear((int) t.number(i)));
    }
    boolean brief =
        isApostrophe(t, i) && t.isNumber(i + 1) && t.isGlued(i + 1) && t.length(i + 1) == 2;
    if (brief && !isApostrophe(t, i - 1) && !t.isCapital(i + 2)) {
      return new Phrase(i, i + 2, Meaning.Calendar.ofYear(century((int) t.number(i + 1))));
    }
    return spelled(t, i);
  }

  /// Whether the token is an apostrophe or a quotation mark used as one.
  public static boolean isApostrophe(Tokens t, int i) {
    return t.isSign(i, '\'') || t.isSign(i, '’') || t.isSign(i, '‘');
  }

  /// The year two digits mean.
  static int century(int twoDigits) {
    return twoDigits <= 40 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  private static boolean inRange(long number) {
    return number >= FIRST && number <= LAST;
  }

  private static boolean isPartOfNumber(Tokens t, int i) {
    boolean before =
        t.isGlued(i)
            && (isMark(t.first(i - 1))
                || t.isSign(i - 1, '.')
                || t.isSign(i - 1, ',')
                || t.isSign(i - 1, ':')
                || t.isSign(i - 1, '_'));
    boolean after =
        t.isGlued(i + 1)
            && (t.isSign(i + 1, '%')
                || t.isWord(i + 1)
                || (t.isSign(i + 1, ':') && t.isNumber(i + 2)));
    return before || after;
  }

  private static boolean isMark(char c) {
    return c == '$' || c == '£' || c == '€' || c == '#' || c == '¥' || c == '@';
  }

  /// “nineteen ninety-six”, “two thousand four”.
  private static @Nullable Phrase spelled(Tokens t, int i) {
    int head = t.word(i).cardinal();
    if (head != 18 && head != 19 && head != 20) {
      return head == 2 && t.word(i + 1).cardinal() == 1000 ? thousands(t, i) : null;
    }
    int tens = t.word(i + 1).cardinal();
    if (tens < 10 || tens > 90) {
      return null;
    }
    int ones = i + 2;
    if (t.isDash(ones)) {
      ones++;
    }
    int one = t.word(ones).cardinal();
    boolean withOnes = tens >= 20 && one >= 1 && one <= 9;
    int year = head * 100 + tens + (withOnes ? one : 0);
    return new Phrase(i, withOnes ? ones + 1 : i + 2, Meaning.Calendar.ofYear(year));
  }

  private static @Nullable Phrase thousands(Tokens t, int i) {
    if (!t.is(i - 1, "year") && !t.can(i - 1, Role.IN)) {
      return null;
    }
    int next = t.can(i + 2, Role.AND) ? i + 3 : i + 2;
    int rest = t.word(next).cardinal();
    boolean withRest = rest > 0 && rest < 100;
    return new Phrase(
        i, withRest ? next + 1 : i + 2, Meaning.Calendar.ofYear(2000 + (withRest ? rest : 0)));
  }

  /// A year that stands alone, so that its surroundings must speak for it.
  public @Nullable Phrase alone(Tokens t, int i) {
    if (t.can(i, Role.THE) && t.is(i + 1, "year")) {
      Phrase named = year(t, i + 2);
      return named == null ? null : named.from(i);
    }
    boolean era = (t.is(i, "pre") || t.is(i, "post")) && t.isDash(i + 1) && t.isNumber(i + 2);
    if (era) {
      Phrase dashed = year(t, i + 2);
      return dashed == null ? null : dashed.from(i);
    }
    Phrase found = year(t, i);
    if (found == null || !t.isNumber(i)) {
      return found;
    }
    return isPlausible(t, i) ? found : null;
  }

  private static boolean isPlausible(Tokens t, int i) {
    long number = t.number(i);
    boolean led =
        t.can(i - 1, Role.PREPOSITION) || t.is(i - 1, "year") || t.can(i - 1, Role.FISCAL);
    boolean named = t.can(i - 1, Role.THE) && number % 50 != 0;
    boolean common = number >= FIRST_PLAIN && number <= LAST_PLAIN;
    if (isInNumberRow(t, i) || t.word(i + 1).unit() != null && t.word(i + 1).isPlural()) {
      return false;
    }
    boolean round = number % 100 == 0 && isLowerNoun(t, i + 1) && !t.can(i - 1, Role.IN);
    boolean counts = round || isPluralNoun(t, i + 1) && (number % 50 == 0 || !led) && !named;
    boolean tally = t.can(i - 1, Role.OF) && t.can(i - 2, Role.TALLY) && t.isWord(i + 1);
    if (counts || tally || t.can(i - 1, Role.NUMBERED)) {
      return false;
    }
    boolean name =
        !led
            && t.isCapital(i - 1)
            && t.isWord(i - 1)
            && t.word(i - 1) == Word.UNKNOWN
            && !t.isOnNewLine(i);
    return common && !name
        || led && !isPluralNoun(t, i + 1) && !t.can(i - 1, Role.TO) && !t.is(i - 1, "than");
  }

  private static boolean isInNumberRow(Tokens t, int i) {
    boolean before =
        t.isDash(i - 1)
            && t.isGlued(i)
            && t.isNumber(i - 2)
            && t.isGlued(i - 1)
            && t.length(i - 2) != 4;
    boolean after =
        t.isDash(i + 1)
            && t.isGlued(i + 1)
            && t.isNumber(i + 2)
            && t.isGlued(i + 2)
            && t.length(i + 2) > 4;
    boolean slash =
        t.isSign(i + 1, '/') && t.isNumber(i + 2) && !RangeRules.isYearPair(t, i + 1)
            || t.isSign(i - 1, '/') && t.isNumber(i - 2);
    return before || after || slash;
  }

  private static boolean isLowerNoun(Tokens t, int i) {
    return t.isWord(i) && t.word(i) == Word.UNKNOWN && !t.isCapital(i);
  }

  private static boolean isPluralNoun(Tokens t, int i) {
    boolean plural = t.word(i) == Word.UNKNOWN && t.last(i) == 's' && t.length(i) > 3;
    return t.isWord(i) && !t.isCapital(i) && (plural || t.can(i, Role.PEOPLE));
  }

  /// “this year”, “of last year”, “next year” behind a month, season or quarter.
  public @Nullable Phrase relative(Tokens t, int i) {
    int at = t.can(i, Role.OF) ? i + 1 : i;
    boolean article = t.can(at, Role.THE);
    int word = article ? at + 1 : at;
    if (!t.is(word + 1, "year")) {
      return null;
    }
    Integer shift = shift(t, word, article);
    return shift == null ? null : new Phrase(i, word + 2, new Meaning.Calendar(0, shift, 0, 0, 0));
  }

  private static @Nullable Integer shift(Tokens t, int i, boolean article) {
    if (t.can(i, Role.LAST) || article && t.can(i, Role.PREVIOUS)) {
      return -1;
    }
    if (t.can(i, Role.THIS) || t.can(i, Role.CURRENT)) {
      return 0;
    }
    return t.can(i, Role.NEXT) || t.can(i, Role.COMING) ? Integer.valueOf(1) : null;
  }
}
