package org.parley.time.grammar.lengths;

import org.jspecify.annotations.Nullable;
import org.parley.time.grammar.dates.MonthWords;
import org.parley.time.meaning.Durations;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Phrase;
import org.parley.time.meaning.SeasonCodes;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Unit;
import org.parley.time.words.Word;

/// Times that come again: “every Friday”, “each July”, “every two years”, “daily”, “Tuesday
/// nights”.
public final class SetRules {

  /// The phrase that starts at a token, or `null`.
  public @Nullable Phrase at(Tokens t, int i) {
    Word word = t.word(i);
    if (word.frequency() != null) {
      boolean title = t.isCapital(i) && !t.isOnNewLine(i) && !t.isSign(i - 1, '.');
      return title || isAdjective(t, i) ? null : set(i, i + 1, word.frequency());
    }
    if (t.can(i, Role.EACH)) {
      return each(t, i);
    }
    Phrase counted = dayOfEach(t, i);
    if (counted != null) {
      return counted;
    }
    if (word.weekday() > 0) {
      return weekdays(t, i);
    }
    boolean seasons = word.season() > 0 && word.isPlural() && t.can(i - 1, Role.IN);
    return seasons ? set(i, i + 1, "XXXX-" + SeasonCodes.timex(word.season())) : null;
  }

  /// “average daily volume”, “10,000 units annually”, “8% annually” are measures; “the daily
  /// Al-Watan” is a newspaper.
  private static boolean isAdjective(Tokens t, int i) {
    boolean units = t.isWord(i - 1) && t.last(i - 1) == 's' && t.isNumber(i - 2);
    boolean amount = t.isSign(i - 1, '%') || t.is(i - 1, "percent") || units;
    boolean newspaper = t.isCapital(i + 1) && t.isWord(i + 1) && !t.isCapital(i);
    boolean measure = newspaper || t.is(i - 1, "average") || amount && t.is(i, "annually");
    return measure || t.isDash(i + 1) || t.isDash(i - 1);
  }

  /// “the first Monday of every month”.
  private static @Nullable Phrase dayOfEach(Tokens t, int i) {
    int nth = t.can(i, Role.THE) ? i + 1 : i;
    boolean counted = t.isOrdinal(nth) || t.word(nth).ordinal() > 0 || t.can(nth, Role.LAST);
    boolean day = t.word(nth + 1).weekday() > 0 || t.is(nth + 1, "day");
    boolean of = t.can(nth + 2, Role.OF) || t.can(nth + 2, Role.IN);
    return counted && day && of && t.can(nth + 3, Role.EACH) ? each(t, nth + 3, i) : null;
  }

  private static @Nullable Phrase each(Tokens t, int each, int start) {
    Phrase found = each(t, each);
    return found == null ? null : new Phrase(start, found.end(), found.meaning());
  }

  private static Phrase set(int start, int end, String value) {
    return new Phrase(start, end, new Meaning.Repeats(value));
  }

  private static @Nullable Phrase each(Tokens t, int i) {
    int at = t.is(i + 1, "single") || t.is(i + 1, "other") ? i + 2 : i + 1;
    Word word = t.word(at);
    if (word.unit() != null && !word.isPlural() && !t.is(at, "second")) {
      return set(i, at + 1, Durations.of(t.is(i + 1, "other") ? 2 : 1, word.unit()));
    }
    int weekday = MonthWords.weekday(t, at);
    if (weekday > 0) {
      return weekly(t, i, at, weekday);
    }
    if (MonthWords.named(t, at) > 0 && t.isCapital(at)) {
      return set(
          i, at + 1, String.format(java.util.Locale.ROOT, "XXXX-%02d", MonthWords.named(t, at)));
    }
    if (word.season() > 0) {
      return set(i, at + 1, "XXXX-" + SeasonCodes.timex(word.season()));
    }
    if (word.part() != null) {
      return set(i, at + 1, "XXXX-XX-XXT" + word.part());
    }
    return counted(t, i, at);
  }

  private static @Nullable Phrase counted(Tokens t, int i, int at) {
    Quantity quantity =
        t.word(at).cardinal() > 0 || t.isNumber(at) || t.can(at, Role.SEVERAL)
            ? Quantity.at(t, at)
            : null;
    Unit unit = quantity == null ? null : t.word(quantity.end()).unit();
    return unit == null || quantity == null
        ? null
        : set(i, quantity.end() + 1, Durations.of(quantity.amount(), unit));
  }

  private static Phrase weekly(Tokens t, int i, int at, int weekday) {
    String part = t.word(at + 1).part();
    String value = "XXXX-WXX-" + weekday;
    return part == null ? set(i, at + 1, value) : set(i, at + 2, value + "T" + part);
  }

  private static @Nullable Phrase weekdays(Tokens t, int i) {
    Word word = t.word(i);
    if (word.isPlural()) {
      return t.isCapital(i) ? set(i, i + 1, "XXXX-WXX-" + word.weekday()) : null;
    }
    Word next = t.word(i + 1);
    boolean nights = next.part() != null && next.isPlural();
    return nights ? set(i, i + 2, "XXXX-WXX-" + word.weekday() + "T" + next.part()) : null;
  }
}
