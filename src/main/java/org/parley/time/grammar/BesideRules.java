package org.parley.time.grammar;

import org.jspecify.annotations.Nullable;
import org.parley.time.grammar.clock.PartRules;
import org.parley.time.grammar.dates.DateRules;
import org.parley.time.grammar.dates.YearRules;
import org.parley.time.grammar.lengths.Quantity;
import org.parley.time.grammar.named.FeastRules;
import org.parley.time.grammar.near.NearRules;
import org.parley.time.meaning.Anchor;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Meaning.Beside;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;
import org.parley.time.words.Unit;

/// Points counted from a day that is named: “two days after 30 June”, “a week from Tuesday”, “a
/// week on Tuesday”, “the day before Christmas”, “the eve of Ramadan”, “three days before
/// yesterday”; not of working or trading days, which no calendar here can count.
final class BesideRules {

  private final DateRules dates;
  private final NearRules near;
  private final FeastRules feasts;

  BesideRules(DateRules dates, NearRules near, FeastRules feasts) {
    this.dates = dates;
    this.near = near;
    this.feasts = feasts;
  }

  @Nullable Phrase at(Tokens t, int i) {
    Phrase eve = eve(t, i);
    return eve == null ? counted(t, i) : eve;
  }

  /// “the eve of Ramadan”, not “the eve of Friday's vote”.
  private @Nullable Phrase eve(Tokens t, int i) {
    int noun = t.can(i, Role.THE) ? i + 1 : i;
    Phrase day = t.is(noun, "eve") && t.can(noun + 1, Role.OF) ? base(t, noun + 2, false) : null;
    return day == null
        ? null
        : new Phrase(i, day.end(), new Beside(1, Unit.DAY, -1, day.meaning()));
  }

  private @Nullable Phrase counted(Tokens t, int i) {
    boolean theDay = t.can(i, Role.THE) && t.is(i + 1, "day");
    Quantity quantity = theDay ? new Quantity(1, i + 1) : Quantity.at(t, i);
    Unit unit = quantity == null ? null : t.word(quantity.end()).unit();
    if (quantity == null || unit == null || unit.isClock() || !(quantity.amount() >= 1)) {
      return null;
    }
    if (t.can(quantity.end() - 1, Role.FILLER)) {
      return null;
    }
    int joint = quantity.end() + 1;
    int direction = direction(t, i, joint, theDay, unit);
    Phrase base = direction == 0 ? null : base(t, joint + 1, theDay);
    Meaning day = base == null ? null : coming(t, joint, base.meaning());
    boolean given = base != null && (t.is(i, "one") || t.can(base.end(), Role.TO));
    boolean length = t.is(joint, "on") && (given || !(day instanceof Meaning.NearWeekday));
    return base == null || day == null || length
        ? null
        : new Phrase(i, base.end(), new Beside(quantity.amount(), unit, direction, day));
  }

  /// −1 for “before”, 1 for “after”, and for “from” or “on” where no length of time is meant (“for
  /// two days from Monday”, “had given them a week on Sunday to answer”).
  private static int direction(Tokens t, int i, int joint, boolean theDay, Unit unit) {
    if (t.is(joint, "before")) {
      return -1;
    }
    boolean weeks = unit == Unit.WEEK || unit == Unit.FORTNIGHT;
    boolean from = t.is(joint, "from") || weeks && t.is(joint, "on");
    return t.is(joint, "after") || from && !theDay && !t.is(i - 1, "for") ? 1 : 0;
  }

  /// “a week from Tuesday” counts from the Tuesday to come.
  private static Meaning coming(Tokens t, int joint, Meaning base) {
    boolean ahead = t.is(joint, "from") || t.is(joint, "on");
    return ahead && base instanceof Meaning.Calendar c && c.weekday() > 0 && c.day() == 0
        ? new Meaning.NearWeekday(c.weekday(), 1, Anchor.PUBLICATION)
        : base;
  }

  /// A day that stands alone; the length before “Monday's vote” or “the 30 June talks” is told
  /// apart, but “the day before Monday's vote” is a day.
  private @Nullable Phrase base(Tokens t, int i, boolean theDay) {
    Phrase found = Phrase.longer(dates.at(t, i), Phrase.longer(near.at(t, i), feasts.at(t, i)));
    boolean day =
        found != null
            && (PartRules.isDay(found.meaning()) || found.meaning() instanceof Meaning.Feast);
    return day && found != null && (theDay || !isOwner(t, found.end())) ? found : null;
  }

  private static boolean isOwner(Tokens t, int i) {
    return YearRules.isApostrophe(t, i) || t.isDash(i) && t.isGlued(i);
  }
}
