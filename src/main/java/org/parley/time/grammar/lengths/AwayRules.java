package org.parley.time.grammar.lengths;

import org.jspecify.annotations.Nullable;
import org.parley.time.grammar.dates.YearRules;
import org.parley.time.meaning.Anchor;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Unit;

/// Points counted by a length: “two years ago”, “three days later”, “a week from now”.
final class AwayRules {

  private AwayRules() {}

  static @Nullable Phrase at(Tokens t, int i, double amount, Unit unit, int end) {
    if (t.can(end, Role.AGO)) {
      Phrase day = agoFrom(t, i, amount, unit, end + 1);
      return day == null
          ? new Phrase(i, end + 1, before(t, i, amount, unit, Anchor.PUBLICATION))
          : day;
    }
    Phrase found = fromStory(t, i, amount, unit, end);
    return found == null ? fromPublication(t, i, amount, unit, end) : found;
  }

  /// “a week before.”, “two days on,”, “a day earlier”, “three days later”.
  private static @Nullable Phrase fromStory(Tokens t, int i, double amount, Unit unit, int end) {
    if (isOver(t, end + 1) && t.can(end, Role.BEFORE)) {
      return new Phrase(i, end + 1, new Meaning.Away(amount, unit, -1, Anchor.STORY));
    }
    if (t.can(end, Role.EARLIER)) {
      return new Phrase(i, end + 1, before(t, i, amount, unit, Anchor.STORY));
    }
    boolean on = isOver(t, end + 1) && t.is(end, "on") && !unit.isClock();
    return on || t.can(end, Role.LATER)
        ? new Phrase(i, end + 1, new Meaning.Away(amount, unit, 1, Anchor.STORY))
        : null;
  }

  /// “a week from now”, “in a week's time”, “a week hence”; “two days' ago”.
  private static @Nullable Phrase fromPublication(
      Tokens t, int i, double amount, Unit unit, int end) {
    Meaning ahead = new Meaning.Away(amount, unit, 1, Anchor.PUBLICATION);
    if (t.can(end, Role.FROM) && (t.is(end + 1, "now") || t.is(end + 1, "today"))) {
      return new Phrase(i, end + 2, ahead);
    }
    int behind = YearRules.isApostrophe(t, end) ? end + 1 : end;
    if (behind > end && t.can(behind, Role.AGO)) {
      return new Phrase(i, behind + 1, before(t, i, amount, unit, Anchor.PUBLICATION));
    }
    int noun = t.is(behind, "s") ? behind + 1 : behind;
    if (behind > end && t.is(noun, "time") && t.can(i - 1, Role.IN)) {
      return new Phrase(i, noun + 1, ahead);
    }
    return t.is(end, "hence") ? new Phrase(i, end + 1, ahead) : null;
  }

  /// “a year ago today”, “two years ago this month”.
  private static @Nullable Phrase agoFrom(Tokens t, int i, double amount, Unit unit, int at) {
    Integer shift = t.word(at).dayShift();
    if (shift != null && !t.is(at, "tonight")) {
      Meaning day = new Meaning.NearDay(shift, Anchor.PUBLICATION);
      return new Phrase(i, at + 1, new Meaning.Beside(amount, unit, -1, day));
    }
    Unit around = t.can(at, Role.THIS) ? t.word(at + 1).unit() : null;
    boolean inside = around == Unit.WEEK || around == Unit.MONTH;
    return inside && around != null && around.compareTo(unit) < 0
        ? new Phrase(
            i,
            at + 2,
            new Meaning.Beside(
                amount, unit, -1, new Meaning.NearUnit(around, 0, Anchor.PUBLICATION)))
        : null;
  }

  /// The end of a clause: “a week before, …”, “two days on, …”.
  private static boolean isOver(Tokens t, int i) {
    return t.isSign(i, ',') || t.isSign(i, '.') || t.isSign(i, ';');
  }

  /// “a year ago” in talk of a quarter means that quarter.
  private static Meaning before(Tokens t, int i, double amount, Unit unit, Anchor anchor) {
    boolean yearOnly = unit == Unit.YEAR && amount == 1 && t.can(i, Role.A);
    return yearOnly
        ? new Meaning.YearBefore(false, anchor)
        : new Meaning.Away(amount, unit, -1, anchor);
  }
}
