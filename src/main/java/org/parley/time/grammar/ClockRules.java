package org.parley.time.grammar;

import org.jspecify.annotations.Nullable;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// Clock times: “7:15 p.m.”, “5 p.m. EST”, “14:30 GMT”, “4 in the morning”, “noon”, “five o'clock”.
final class ClockRules {

  private static final int HALF_DAY = 12;

  @Nullable Phrase at(Tokens t, int i) {
    if (t.is(i, "noon") || t.is(i, "midday")) {
      return new Phrase(i, i + 1, new Meaning.Clock(HALF_DAY, 0, -1, "", null));
    }
    if (t.is(i, "midnight")) {
      return new Phrase(i, i + 1, new Meaning.Clock(24, 0, -1, "", null));
    }
    if (t.isNumber(i) && !isMoney(t, i)) {
      return digits(t, i);
    }
    int hour = t.word(i).cardinal();
    boolean spelled =
        hour >= 1 && hour <= HALF_DAY && (t.can(i + 1, Role.OCLOCK) || isHalf(t, i + 1));
    return spelled ? withHalf(t, i, hour, 0, i + 1) : null;
  }

  private static boolean isMoney(Tokens t, int i) {
    char before = t.first(i - 1);
    return t.isGlued(i)
        && (before == '$' || before == '£' || before == '€' || before == '.' || before == ':');
  }

  private static @Nullable Phrase digits(Tokens t, int i) {
    int hour = (int) t.number(i);
    if (hour > 24 || t.length(i) > 2) {
      return null;
    }
    boolean colon =
        t.isSign(i + 1, ':')
            && t.isGlued(i + 1)
            && t.isNumber(i + 2)
            && t.isGlued(i + 2)
            && t.length(i + 2) == 2
            && t.number(i + 2) < 60;
    int minute = colon ? (int) t.number(i + 2) : -1;
    int end = colon ? i + 3 : i + 1;
    boolean seconds =
        colon
            && t.isSign(end, ':')
            && t.isGlued(end)
            && t.isNumber(end + 1)
            && t.isGlued(end + 1)
            && t.length(end + 1) == 2;
    int second = seconds ? (int) t.number(end + 1) : -1;
    end = seconds ? end + 2 : end;
    boolean half = isHalf(t, end) || t.can(end, Role.OCLOCK) || isInTheMorning(t, end);
    boolean clear =
        half || colon && (t.length(i) == 2 || t.can(i - 1, Role.AT) || t.word(end).zone() != null);
    return clear ? withHalf(t, i, hour, minute, second, end) : null;
  }

  private static boolean isHalf(Tokens t, int i) {
    return t.can(i, Role.AM) || t.can(i, Role.PM);
  }

  private static boolean isInTheMorning(Tokens t, int i) {
    return t.can(i, Role.IN) && t.can(i + 1, Role.THE) && t.word(i + 2).part() != null;
  }

  private static @Nullable Phrase withHalf(Tokens t, int i, int hour, int minute, int end) {
    return withHalf(t, i, hour, minute == 0 ? -1 : minute, -1, end);
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
        zone == null ? at : at + 1,
        new Meaning.Clock(full, minute, second, zone == null ? "" : zone, null));
  }
}
