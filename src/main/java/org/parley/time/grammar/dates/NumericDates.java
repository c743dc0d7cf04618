package org.parley.time.grammar.dates;

import org.jspecify.annotations.Nullable;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Tokens;

/// Dates in digits: “2012-06-30”, “06/30/2012”, “30.6.2012”, “06/30/98”.
final class NumericDates {

  private NumericDates() {}

  static @Nullable Phrase at(Tokens t, int i) {
    if (!t.isGlued(i + 1) || !t.isGlued(i + 2) || !t.isNumber(i + 2)) {
      return null;
    }
    char sign = t.first(i + 1);
    boolean three =
        t.isGlued(i + 3) && t.isGlued(i + 4) && t.isNumber(i + 4) && t.first(i + 3) == sign;
    boolean more = t.isGlued(i + 5) && t.first(i + 5) == sign && t.isGlued(i + 6);
    boolean inside =
        i > 0
            && t.isGlued(i)
            && !t.isSign(i - 1, '(')
            && !t.isSign(i - 1, '"')
            && !t.isSign(i - 1, '“');
    if (inside || more) {
      return null;
    }
    if (three) {
      return ofThree(t, i, sign);
    }
    return null;
  }

  private static @Nullable Phrase ofThree(Tokens t, int i, char sign) {
    int a = (int) t.number(i);
    int b = (int) t.number(i + 2);
    int c = (int) t.number(i + 4);
    if (t.length(i) == 4 && (sign == '-' || sign == '/')) {
      return date(i, a, b, c);
    }
    int yearLength = t.length(i + 4);
    if (sign != '/' && sign != '-' && sign != '.' || yearLength != 2 && yearLength != 4) {
      return null;
    }
    int year = yearLength == 4 ? c : c <= 40 ? 2000 + c : 1900 + c;
    boolean dayFirst = sign == '.' || a > 12;
    return dayFirst ? date(i, year, b, a) : date(i, year, a, b);
  }

  private static @Nullable Phrase date(int i, int year, int month, int day) {
    boolean sane =
        year >= 1000 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return sane ? new Phrase(i, i + 5, new Meaning.Calendar(year, null, month, day, 0)) : null;
  }
}
