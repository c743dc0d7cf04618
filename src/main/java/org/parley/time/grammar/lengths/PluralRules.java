package org.parley.time.grammar.lengths;

import org.jspecify.annotations.Nullable;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Unit;
import org.parley.time.words.Word;

/// Units without a number: “months”, “weeks or months”, “the early years”, “the weeks ahead”,
/// “day-long”.
public final class PluralRules {

  private PluralRules() {}

  static @Nullable Phrase at(Tokens t, int i) {
    int at = t.can(i, Role.THE) ? i + 1 : i;
    int noun = t.is(at, "first") || t.is(at, "final") || t.can(at, Role.EARLY) ? at + 1 : at;
    Unit unit = t.word(noun).unit();
    if (unit == null || LengthRules.isAge(t, noun + 1)) {
      return null;
    }
    Phrase pointed = t.word(noun).isPlural() ? pointed(t, i, at, noun, unit) : null;
    if (pointed != null || noun > i) {
      return pointed;
    }
    int lasting = LengthRules.withLong(t, i + 1);
    return lasting > i + 1 ? lasting(t, i, lasting, unit) : bare(t, i, unit);
  }

  /// “the early years”, “the first hours”, “the weeks ahead”, “over the years”.
  private static @Nullable Phrase pointed(Tokens t, int i, int at, int noun, Unit unit) {
    int end = ahead(t, noun + 1);
    boolean years = at > i && unit == Unit.YEAR && t.is(i - 1, "over");
    boolean staged = noun > at && at > i;
    return staged || end > noun + 1 || years ? vague(i, end, unit) : null;
  }

  /// Index behind “ahead” or “to come”.
  private static int ahead(Tokens t, int i) {
    if (t.is(i, "ahead") && !t.can(i + 1, Role.OF)) {
      return i + 1;
    }
    return t.is(i, "to") && t.written(i + 1).equals("come") ? i + 2 : i;
  }

  private static @Nullable Phrase lasting(Tokens t, int i, int end, Unit unit) {
    double amount = t.word(i).isPlural() ? Double.NaN : 1;
    return t.isDash(i - 1) ? null : new Phrase(i, end, LengthRules.length(amount, unit));
  }

  /// “for months”, “months ago”, “within weeks or months”.
  private static @Nullable Phrase bare(Tokens t, int i, Unit unit) {
    boolean apart =
        t.isDash(i + 1) || t.isDash(i - 1) || t.can(i - 1, Role.OF) || t.can(i - 1, Role.ON);
    boolean counted = unit == Unit.CENTURY && (t.isOrdinal(i - 1) || t.word(i - 1).ordinal() > 0);
    if (!isMarked(t.word(i)) || apart || counted || t.word(i - 1).season() > 0) {
      return null;
    }
    Phrase away = AwayRules.at(t, i, Double.NaN, unit, i + 1);
    return away == null ? vague(i, another(t, i + 1), unit) : away;
  }

  private static boolean isMarked(Word word) {
    Unit unit = word.unit();
    return unit != null
        && word.isPlural()
        && !unit.isClock()
        && unit != Unit.WEEKEND
        && unit != Unit.QUARTER;
  }

  /// Index behind “or months”, “and years”.
  public static int another(Tokens t, int i) {
    boolean joined = t.can(i, Role.OR) || t.can(i, Role.AND);
    return joined && isMarked(t.word(i + 1)) ? i + 2 : i;
  }

  private static Phrase vague(int start, int end, Unit unit) {
    return new Phrase(start, end, LengthRules.length(Double.NaN, unit));
  }
}
