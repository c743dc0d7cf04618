package org.parley.time.grammar.dates;

import org.jspecify.annotations.Nullable;
import org.parley.time.meaning.Meaning.BareDay;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// A day of a month that is not named: “on the 15th”, “the 15th of this month”.
public final class BareDayRules {

  private BareDayRules() {}

  /// The phrase that starts at a token, or `null`.
  public static @Nullable Phrase at(Tokens t, int i) {
    int day = t.can(i, Role.THE) ? DateRules.day(t, i + 1, true) : 0;
    if (day == 0) {
      return null;
    }
    int end = DateRules.dayEnd(t, i + 1);
    Integer shift = t.can(end, Role.OF) && t.is(end + 2, "month") ? shift(t, end + 1) : null;
    if (shift != null) {
      return new Phrase(i, end + 3, new BareDay(day, shift));
    }
    boolean figure = t.isOrdinal(i + 1);
    return figure && isLed(t, i - 1) && isOver(t, end)
        ? new Phrase(i, end, new BareDay(day, null))
        : null;
  }

  private static @Nullable Integer shift(Tokens t, int i) {
    if (t.can(i, Role.LAST)) {
      return -1;
    }
    if (t.can(i, Role.THIS) || t.can(i, Role.CURRENT)) {
      return 0;
    }
    return t.can(i, Role.NEXT) ? Integer.valueOf(1) : null;
  }

  private static boolean isLed(Tokens t, int i) {
    return t.can(i, Role.ON) || t.is(i, "by") || t.can(i, Role.UNTIL) || t.can(i, Role.SINCE);
  }

  /// Whether no noun follows: “the 15th meeting”, “the 15th floor”.
  private static boolean isOver(Tokens t, int i) {
    boolean apart = !t.isWord(i) && !t.isNumber(i) && !t.isDash(i) && !t.isSign(i, '(');
    boolean clause = t.can(i, Role.CLAUSE) || t.can(i, Role.AND) || t.can(i, Role.PAST_CUE);
    boolean more = t.can(i, Role.PREPOSITION) && !t.can(i, Role.OF);
    return apart || clause || more;
  }
}
