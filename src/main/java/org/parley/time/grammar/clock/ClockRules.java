package org.parley.time.grammar.clock;

import org.jspecify.annotations.Nullable;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Unit;

/// Clock times: “7:15 p.m.”, “9.30 am”, “5 p.m. EST”, “17:00 Damascus time”, “1400 GMT”, “4 in the
/// morning”, “noon”, “five o'clock”, “half past six”.
public final class ClockRules {

  private static final int HALF_DAY = 12;
  private static final int LAST_HOUR = 24;
  private static final int MINUTES = 60;

  /// The phrase that starts at a token, or `null`.
  public @Nullable Phrase at(Tokens t, int i) {
    if (t.is(i, "noon") || t.is(i, "midday")) {
      return new Phrase(i, i + 1, new Meaning.Clock(HALF_DAY, 0, -1, "", null));
    }
    if (t.is(i, "midnight")) {
      return new Phrase(i, i + 1, new Meaning.Clock(24, 0, -1, "", null));
    }
    if (t.isDecimal(i)) {
      return isMoney(t, i) ? null : pointed(t, i);
    }
    if (t.isNumber(i)) {
      return isMoney(t, i) ? null : Phrase.longer(digits(t, i), military(t, i));
    }
    Phrase past = past(t, i);
    int hour = t.word(i).cardinal();
    boolean spelled =
        hour >= 1 && hour <= HALF_DAY && (t.can(i + 1, Role.OCLOCK) || isHalf(t, i + 1));
    return spelled ? withHalf(t, i, hour, -1, -1, i + 1) : past;
  }

  private static boolean isMoney(Tokens t, int i) {
    char before = t.first(i - 1);
    return t.isGlued(i)
        && (before == '$' || before == '£' || before == '€' || before == '.' || before == ':');
  }

  private static @Nullable Phrase digits(Tokens t, int i) {
    int hour = (int) t.number(i);
    if (hour > LAST_HOUR || t.length(i) > 2) {
      return null;
    }
    boolean colon = isColonThenTwo(t, i + 1) && t.number(i + 2) < MINUTES;
    int minute = colon ? (int) t.number(i + 2) : -1;
    int end = colon ? i + 3 : i + 1;
    boolean seconds = colon && isColonThenTwo(t, end);
    int second = seconds ? (int) t.number(end + 1) : -1;
    end = seconds ? end + 2 : end;
    boolean half = isHalf(t, end) || t.can(end, Role.OCLOCK) || isInTheMorning(t, end);
    boolean clear =
        half || colon && (t.length(i) == 2 || t.can(i - 1, Role.AT) || Zones.end(t, end) > end);
    return clear ? withHalf(t, i, hour, minute, second, end) : null;
  }

  private static boolean isColonThenTwo(Tokens t, int i) {
    return t.isSign(i, ':')
        && t.isGlued(i)
        && t.isNumber(i + 1)
        && t.isGlued(i + 1)
        && t.length(i + 1) == 2;
  }

  /// “9.30 am”, “14.30 GMT”; alone it is any number.
  private static @Nullable Phrase pointed(Tokens t, int i) {
    String written = t.written(i);
    int point = written.indexOf('.');
    boolean clear = isHalf(t, i + 1) || Zones.end(t, i + 1) > i + 1;
    if (!clear || point > 2 || point != written.length() - 3 || written.indexOf(',') >= 0) {
      return null;
    }
    int hour = Integer.parseInt(written.substring(0, point));
    int minute = Integer.parseInt(written.substring(point + 1));
    return hour <= LAST_HOUR && minute < MINUTES ? withHalf(t, i, hour, minute, -1, i + 1) : null;
  }

  /// “1400 GMT”, “at 0600 hours”.
  private static @Nullable Phrase military(Tokens t, int i) {
    if (t.length(i) != 4 || t.written(i).indexOf(',') >= 0) {
      return null;
    }
    int hour = (int) t.number(i) / 100;
    int minute = (int) t.number(i) % 100;
    boolean hours = t.is(i + 1, "hours") && t.can(i - 1, Role.PREPOSITION);
    int end = hours ? i + 2 : i + 1;
    boolean clear = hours || Zones.end(t, end) > end;
    return clear && hour <= LAST_HOUR && minute < MINUTES
        ? withHalf(t, i, hour, minute, -1, end)
        : null;
  }

  /// “half past six”, “a quarter to seven”.
  private static @Nullable Phrase past(Tokens t, int i) {
    int at = t.can(i, Role.A) ? i + 1 : i;
    boolean half = t.is(at, "half") && t.is(at + 1, "past");
    boolean quarter = t.word(at).unit() == Unit.QUARTER && !t.word(at).isPlural();
    boolean to = quarter && t.is(at + 1, "to");
    int hour = t.isNumber(at + 2) ? (int) t.number(at + 2) : t.word(at + 2).cardinal();
    boolean clock = half || to || quarter && t.is(at + 1, "past");
    if (!clock || hour < 1 || hour > HALF_DAY || !t.can(i - 1, Role.PREPOSITION)) {
      return null;
    }
    return to
        ? withHalf(t, i, hour == 1 ? HALF_DAY : hour - 1, 45, -1, at + 3)
        : withHalf(t, i, hour, half ? 30 : 15, -1, at + 3);
  }

  private static boolean isHalf(Tokens t, int i) {
    return t.can(i, Role.AM) || t.can(i, Role.PM);
  }

  private static boolean isInTheMorning(Tokens t, int i) {
    return t.can(i, Role.IN) && t.can(i + 1, Role.THE) && t.word(i + 2).part() != null;
  }

  private static @Nullable Phrase withHalf(
      Tokens t, int i, int hour, int minute, int second, int end) {
    int at = t.can(end, Role.OCLOCK) ? end + 1 : end;
    boolean pm = t.can(at, Role.PM);
    boolean am = t.can(at, Role.AM);
    if (pm || am) {
      at++;
    } else if (isInTheMorning(t, at)) {
      pm = !"MO".equals(t.word(at + 2).part());
      am = !pm;
      at += 3;
    }
    if ((pm || am) && hour > HALF_DAY) {
      return null;
    }
    int full = pm && hour < HALF_DAY ? hour + HALF_DAY : am && hour == HALF_DAY ? 0 : hour;
    String zone = t.word(at).zone();
    return new Phrase(
        i,
        Zones.end(t, at),
        new Meaning.Clock(full, minute, second, zone == null ? "" : zone, null));
  }
}
