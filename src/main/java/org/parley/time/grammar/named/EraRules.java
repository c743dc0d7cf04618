package org.parley.time.grammar.named;

import org.jspecify.annotations.Nullable;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// Years with their era: “AD 70”, “44 BC”, “1258 A.D.”, “614 CE”.
public final class EraRules {

  private static final int LONGEST = 4;

  /// From here to the last a number before “BC” is more likely a year in British Columbia.
  private static final int FIRST_MODERN = 1850;

  private static final int LAST_MODERN = 2100;

  private EraRules() {}

  /// The phrase that starts at a token, or `null`.
  public static @Nullable Phrase at(Tokens t, int i) {
    if (t.is(i, "ad") && isEra(t, i) && isYear(t, i + 1)) {
      return new Phrase(i, i + 2, Calendar.ofYear((int) t.number(i + 1)));
    }
    if (!isYear(t, i) || !isEra(t, i + 1)) {
      return null;
    }
    int number = (int) t.number(i);
    if (t.first(i + 1) != 'B') {
      return new Phrase(i, i + 2, Calendar.ofYear(number));
    }
    boolean modern = number >= FIRST_MODERN && number <= LAST_MODERN;
    return number == 1 || modern ? null : new Phrase(i, i + 2, Calendar.ofYear(1 - number));
  }

  private static boolean isEra(Tokens t, int i) {
    return t.can(i, Role.ERA) && t.isCapital(i) && !Character.isLowerCase(t.last(i));
  }

  private static boolean isYear(Tokens t, int i) {
    return t.isNumber(i)
        && t.length(i) <= LONGEST
        && t.number(i) > 0
        && !t.isSign(i - 1, '.')
        && !t.isSign(i - 1, '$');
  }
}
