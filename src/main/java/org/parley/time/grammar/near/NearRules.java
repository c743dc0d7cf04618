package org.parley.time.grammar.near;

import org.jspecify.annotations.Nullable;
import org.parley.time.grammar.dates.DateRules;
import org.parley.time.grammar.dates.MonthWords;
import org.parley.time.grammar.dates.YearRules;
import org.parley.time.grammar.lengths.PluralRules;
import org.parley.time.grammar.lengths.Quantity;
import org.parley.time.meaning.Anchor;
import org.parley.time.meaning.Durations;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Unit;
import org.parley.time.words.Word;

/// Periods beside now or beside the story: “last week”, “next March”, “this past spring”, “the
/// following day”, “that year”, “the past two weeks”, “today”, “the day before yesterday”.
public final class NearRules {

  /// The phrase that starts at a token, or `null`.
  public @Nullable Phrase at(Tokens t, int i) {
    Phrase word = dayWord(t, i);
    if (word != null) {
      return word;
    }
    Phrase year = YearBeforeRules.at(t, i);
    if (year != null) {
      return year;
    }
    Phrase second = StepRules.at(t, i);
    if (second != null) {
      return second;
    }
    int at = t.can(i, Role.THE) || t.is(i, "its") || t.is(i, "their") ? i + 1 : i;
    boolean article = t.can(i, Role.THE);
    Phrase found = pointed(t, at, article);
    if (found == null && article) {
      found = Phrase.longer(bare(t, at), wholeYear(t, at));
    }
    if (found == null) {
      return null;
    }
    return article || at == i ? found.from(i) : found;
  }

  private static @Nullable Phrase dayWord(Tokens t, int i) {
    Integer shift = t.word(i).dayShift();
    if (shift != null && isOfIdeas(t, i)) {
      return null;
    }
    if (shift != null) {
      Meaning day = new Meaning.NearDay(shift, Anchor.PUBLICATION);
      return new Phrase(i, i + 1, t.is(i, "tonight") ? new Meaning.Part("NI", day) : day);
    }
    int at = t.can(i, Role.THE) ? i + 1 : i;
    if (t.is(at, "day") && at + 2 < t.size()) {
      return besideDayWord(t, i, at);
    }
    return null;
  }

  /// “today’s youth”, “the leaders of tomorrow”, not “as of today” or “the events of yesterday”.
  private static boolean isOfIdeas(Tokens t, int i) {
    if (t.is(i, "today")) {
      return YearRules.isApostrophe(t, i + 1) && t.is(i + 2, "s") && t.can(i + 3, Role.TIMELESS);
    }
    boolean things = t.isWord(i - 2) && t.last(i - 2) == 's' || t.can(i - 2, Role.PEOPLE);
    return t.is(i, "tomorrow") && t.can(i - 1, Role.OF) && (things && !t.is(i - 2, "as"));
  }

  /// “the day before yesterday”, “the day after tomorrow”, “the day before”, “the day after”.
  private static @Nullable Phrase besideDayWord(Tokens t, int i, int day) {
    int direction = t.can(day + 1, Role.BEFORE) ? -1 : t.can(day + 1, Role.AFTER) ? 1 : 0;
    if (direction == 0) {
      return null;
    }
    Integer shift = t.word(day + 2).dayShift();
    if (shift != null) {
      return new Phrase(i, day + 3, new Meaning.NearDay(shift + direction, Anchor.PUBLICATION));
    }
    boolean over = !t.isWord(day + 2) && !t.isNumber(day + 2);
    return over && day > i
        ? new Phrase(i, day + 2, new Meaning.NearDay(direction, Anchor.STORY))
        : null;
  }

  private static @Nullable Phrase pointed(Tokens t, int i, boolean article) {
    Pointer pointer = Pointer.at(t, i, article);
    if (pointer == null) {
      return null;
    }
    int noun = pointer.end();
    Phrase counted = stretch(t, i, pointer);
    return counted == null ? target(t, i, noun, pointer) : counted;
  }

  /// “the past two weeks”, “the next few days”, “the first nine months”.
  private static @Nullable Phrase stretch(Tokens t, int i, Pointer pointer) {
    Quantity quantity = t.can(pointer.end(), Role.A) ? null : Quantity.at(t, pointer.end());
    Word noun = quantity == null ? t.word(pointer.end()) : t.word(quantity.end());
    Unit unit = noun.unit();
    if (unit == null
        || quantity == null
        || !noun.isPlural()
        || pointer.anchor() == Anchor.STORY && pointer.shift() == 0) {
      return null;
    }
    return new Phrase(
        i,
        Quantity.orSo(t, quantity.end() + 1),
        new Meaning.Stretch(quantity.amount(), unit, pointer.shift()));
  }

  private static @Nullable Phrase target(Tokens t, int i, int noun, Pointer pointer) {
    Word word = t.word(noun);
    int shift = pointer.shift();
    Anchor anchor = pointer.anchor();
    if (word.isPlural()) {
      return plural(t, i, noun, pointer);
    }
    if (t.can(noun, Role.FISCAL) && t.is(noun + 1, "year")) {
      return new Phrase(i, noun + 2, new Meaning.NearUnit(Unit.YEAR, shift, anchor));
    }
    int weekday = MonthWords.weekday(t, noun);
    if (weekday > 0) {
      return new Phrase(i, noun + 1, new Meaning.NearWeekday(weekday, shift, anchor));
    }
    int month = t.isCapital(noun) ? MonthWords.named(t, noun) : 0;
    if (month > 0 && DateRules.day(t, MonthWords.end(t, noun), false) == 0) {
      return new Phrase(i, noun + 1, new Meaning.NearMonth(month, shift, anchor));
    }
    if (word.season() > 0) {
      return new Phrase(i, noun + 1, new Meaning.NearMonth(word.season(), shift, anchor));
    }
    return unitOrPart(t, i, noun, pointer);
  }

  private static @Nullable Phrase unitOrPart(Tokens t, int i, int noun, Pointer pointer) {
    Word word = t.word(noun);
    if (word.part() != null && pointer.canTakePart()) {
      return new Phrase(i, noun + 1, new Meaning.Part(word.part(), partDay(t, noun, pointer)));
    }
    Unit unit = isPeriod(t, noun) ? Unit.QUARTER : word.unit();
    boolean compound = t.isDash(noun + 1) && t.isGlued(noun + 1) && t.isGlued(noun + 2);
    return unit == null || unit.isClock() || compound ? null : unit(t, i, noun, unit, pointer);
  }

  /// “the latest period”, “the same period”: a quarter of a company's year.
  private static boolean isPeriod(Tokens t, int noun) {
    return t.can(noun, Role.PERIOD) && (t.can(noun - 1, Role.LATEST) || t.can(noun - 1, Role.SAME));
  }

  private static @Nullable Phrase unit(Tokens t, int i, int noun, Unit unit, Pointer pointer) {
    if (unit == Unit.DAY) {
      return pointer.canTakeDay()
          ? new Phrase(i, noun + 1, new Meaning.NearDay(pointer.shift(), Anchor.STORY))
          : null;
    }
    if (unit.compareTo(Unit.DECADE) >= 0 && pointer.kind() == Role.PAST) {
      return new Phrase(i, noun + 1, new Meaning.Stretch(1, unit, pointer.shift()));
    }
    if (unit == Unit.YEAR && pointer.kind() == Role.LAST && YearBeforeRules.isCompared(t, i)) {
      return new Phrase(i, noun + 1, new Meaning.YearBefore(false, Anchor.PUBLICATION));
    }
    return new Phrase(
        i,
        Quantity.orSo(t, noun + 1),
        new Meaning.NearUnit(
            unit, pointer.shift(), pointer.anchor(), pointer.kind() == Role.LATEST));
  }

  private static Meaning partDay(Tokens t, int noun, Pointer pointer) {
    boolean lastNight = pointer.shift() < 0 && pointer.anchor() == Anchor.PUBLICATION;
    return new Meaning.NearDay(lastNight ? -1 : pointer.shift(), pointer.anchor());
  }

  /// “recent weeks”, “coming months”, “the past years”.
  private static @Nullable Phrase plural(Tokens t, int i, int noun, Pointer pointer) {
    Unit unit = t.word(noun).unit();
    if (unit == null
        || unit.isClock()
        || pointer.anchor() == Anchor.STORY
        || pointer.shift() == 0) {
      return null;
    }
    boolean years = unit == Unit.YEAR && pointer.shift() < 0;
    Meaning meaning =
        years ? new Meaning.Vague("PAST_REF") : new Meaning.Length(Durations.of(Double.NaN, unit));
    return new Phrase(i, PluralRules.another(t, noun + 1), meaning);
  }

  /// “the quarter”, “the year”, “the week”, “the weekend” without a pointing word.
  private static @Nullable Phrase bare(Tokens t, int i) {
    Unit unit = t.word(i).unit();
    boolean markable =
        unit == Unit.QUARTER
            || unit == Unit.YEAR
            || unit == Unit.WEEK
            || unit == Unit.WEEKEND
            || unit == Unit.MONTH;
    if (!markable || t.word(i).isPlural() || t.isDash(i + 1) || unit == null) {
      return null;
    }
    boolean counted =
        t.can(i + 1, Role.BEFORE)
            || t.can(i + 1, Role.AFTER)
            || t.can(i + 1, Role.EARLIER)
            || t.can(i + 1, Role.AGO);
    if (counted) {
      return null;
    }
    if (t.can(i + 1, Role.ENDED) && unit == Unit.YEAR) {
      return new Phrase(i, i + 1, new Meaning.Length("P1Y"));
    }
    int month = MonthWords.named(t, i + 2);
    if (t.can(i + 1, Role.ENDED) && unit == Unit.QUARTER && month > 0) {
      return new Phrase(i, i + 1, new Meaning.QuarterEnded(month));
    }
    return new Phrase(i, i + 1, new Meaning.NearUnit(unit, 0, bareAnchor(unit)));
  }

  private static Anchor bareAnchor(Unit unit) {
    return switch (unit) {
      case WEEKEND -> Anchor.PUBLICATION;
      case QUARTER -> Anchor.STORY;
      default -> Anchor.CONTEXT;
    };
  }

  /// “the fiscal year”, “the full year”.
  private static @Nullable Phrase wholeYear(Tokens t, int i) {
    if (!t.is(i + 1, "year")) {
      return null;
    }
    if (t.can(i, Role.FISCAL)) {
      return new Phrase(i, i + 2, new Meaning.Length("P1Y"));
    }
    return t.is(i, "full")
        ? new Phrase(i, i + 2, new Meaning.NearUnit(Unit.YEAR, 0, Anchor.CONTEXT))
        : null;
  }
}
