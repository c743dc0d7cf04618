package org.parley.time.grammar.lengths;

import org.jspecify.annotations.Nullable;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// A number in digits or words in front of a unit: “2 1/2”, “twenty-four”, “a couple of”,
/// “several”.
///
/// @param amount the number; NaN when it is vague
/// @param end token behind the last
public record Quantity(double amount, int end) {

  private static final double VAGUE = Double.NaN;

  /// Tokens of a number in words; no sane one is longer.
  private static final int LONGEST = 12;

  /// A number, in digits or words, that starts at a token, or `null`.
  public static @Nullable Quantity at(Tokens t, int i) {
    Quantity first = single(t, i);
    if (first == null) {
      return null;
    }
    Quantity second =
        t.can(first.end, Role.OR) || t.is(first.end, "to")
            ? single(t, first.end + 1)
            : dashed(t, first.end);
    Quantity whole =
        second == null || !t.isNumber(i) && t.word(i).cardinal() < 0
            ? first
            : new Quantity(first.amount, second.end);
    int half = halfEnd(t, whole.end);
    double amount = half > whole.end ? whole.amount + 0.5 : whole.amount;
    return new Quantity(amount, fillers(t, half));
  }

  /// The second number of “3-5 days” or “two-to-three”.
  private static @Nullable Quantity dashed(Tokens t, int i) {
    if (!t.isDash(i)) {
      return null;
    }
    return t.is(i + 1, "to") && t.isDash(i + 2) ? single(t, i + 3) : single(t, i + 1);
  }

  /// Index behind “and a half”, “-and-a-half”.
  private static int halfEnd(Tokens t, int i) {
    int and = t.isDash(i) ? i + 1 : i;
    int a = t.isDash(and + 1) ? and + 2 : and + 1;
    int half = t.isDash(a + 1) ? a + 2 : a + 1;
    boolean said = t.can(and, Role.AND) && t.can(a, Role.A) && t.is(half, "half");
    return said && t.word(half + 1).unit() != null ? half + 1 : i;
  }

  private static int fillers(Tokens t, int i) {
    int end = i;
    if (t.is(end, "or") && t.is(end + 1, "so") && t.word(end + 2).unit() != null) {
      end += 2;
    }
    return t.can(end, Role.FILLER) && !t.is(end, "long") ? end + 1 : end;
  }

  /// Index behind “or so”; `i` itself where it does not stand.
  public static int orSo(Tokens t, int i) {
    return t.can(i, Role.OR) && t.is(i + 1, "so") ? i + 2 : i;
  }

  private static @Nullable Quantity single(Tokens t, int i) {
    if (t.isNumber(i)) {
      return digits(t, i);
    }
    if (t.isDecimal(i)) {
      return new Quantity(Double.parseDouble(t.written(i).replace(",", "")), i + 1);
    }
    if (t.can(i, Role.A) || t.is(i, "another")) {
      return withArticle(t, i + 1);
    }
    if (t.is(i, "half") && t.can(i + 1, Role.A)) {
      return new Quantity(0.5, i + 2);
    }
    if (t.can(i, Role.SEVERAL)) {
      return new Quantity(VAGUE, i + 1);
    }
    if (t.can(i, Role.COUPLE)) {
      return couple(t, i);
    }
    return spelled(t, i);
  }

  private static Quantity digits(Tokens t, int i) {
    double value = t.number(i);
    if (t.isNumber(i + 1) && t.isSign(i + 2, '/') && t.isNumber(i + 3) && t.number(i + 3) > 0) {
      return new Quantity(value + (double) t.number(i + 1) / t.number(i + 3), i + 4);
    }
    if (t.isSign(i + 1, '½')) {
      return new Quantity(value + 0.5, i + 2);
    }
    return new Quantity(value, i + 1);
  }

  private static @Nullable Quantity withArticle(Tokens t, int i) {
    if (t.can(i, Role.COUPLE)) {
      return couple(t, i);
    }
    if (t.can(i, Role.SEVERAL)) {
      return new Quantity(VAGUE, i + 1);
    }
    if (t.can(i, Role.DOZEN)) {
      return new Quantity(12, i + 1);
    }
    if (t.is(i, "half")) {
      return new Quantity(0.5, i + 1);
    }
    return t.word(i).cardinal() >= 100 ? spelled(t, i) : new Quantity(1, i);
  }

  private static Quantity couple(Tokens t, int i) {
    int end = t.can(i + 1, Role.OF) ? i + 2 : i + 1;
    return new Quantity(2, end);
  }

  /// “twenty-four”, “two hundred and ten”, “a thousand”.
  private static @Nullable Quantity spelled(Tokens t, int i) {
    int end = i;
    long total = 0;
    long current = 0;
    while (t.word(end).cardinal() >= 0 && end - i < LONGEST) {
      int value = t.word(end).cardinal();
      if (value == 1000) {
        total += Math.max(1, current) * value;
        current = 0;
      } else {
        current = value == 100 ? Math.max(1, current) * value : current + value;
      }
      end++;
      boolean joined = t.isDash(end) && t.isGlued(end + 1) || t.is(end, "and") && current >= 100;
      if (joined && t.word(end + 1).cardinal() > 0 && t.word(end + 1).cardinal() < 100) {
        end++;
      }
    }
    return end == i ? null : new Quantity(total + current, end);
  }
}
