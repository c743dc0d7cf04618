package org.parley.time.grammar.clock;

import org.jspecify.annotations.Nullable;
import org.parley.time.grammar.dates.DateRules;
import org.parley.time.grammar.near.NearRules;
import org.parley.time.meaning.Anchor;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// Joins days with parts of the day and clock times: “Friday morning”, “10 p.m. Wednesday”,
/// “mid-afternoon yesterday”, “the night of Oct. 23”, “Thursday at noon”.
public final class PartRules {

  private final DateRules dates;
  private final NearRules near;
  private final ClockRules clocks;

  /// Rules over the days that parts of them can hang on.
  public PartRules(DateRules dates, NearRules near, ClockRules clocks) {
    this.dates = dates;
    this.near = near;
    this.clocks = clocks;
  }

  /// “the morning”, “the early hours of Thursday”, “overnight”, “the evening of 3 May”.
  public @Nullable Phrase at(Tokens t, int i) {
    int at = t.can(i, Role.THE) ? i + 1 : i;
    int early = t.can(at, Role.EARLY) || t.can(at, Role.LATE) ? at + 1 : at;
    if (t.is(early, "hours") && early > at && t.can(early + 1, Role.OF)) {
      Phrase day = day(t, early + 2);
      return day == null
          ? null
          : new Phrase(i, behindPart(t, day.end()), new Meaning.Part("MO", day.meaning()));
    }
    String part = t.word(early).part();
    if (part == null || t.word(early).isPlural()) {
      return null;
    }
    if (t.can(early + 1, Role.OF)) {
      Phrase day = day(t, early + 2);
      if (day != null) {
        return new Phrase(i, day.end(), new Meaning.Part(part, day.meaning()));
      }
    }
    return alone(t, i, at, early, part);
  }

  private @Nullable Phrase alone(Tokens t, int i, int at, int noun, String part) {
    boolean overnight = t.is(noun, "overnight");
    boolean atDawn = t.can(i - 1, Role.AT) && t.can(noun + 1, Role.ON);
    Phrase day = atDawn ? day(t, noun + 2) : t.can(noun + 1, Role.ON) ? null : day(t, noun + 1);
    if (day != null && !(t.can(i, Role.THE) && t.isCapital(noun))) {
      return new Phrase(i, day.end(), new Meaning.Part(part, day.meaning()));
    }
    if (overnight && !t.isDash(noun + 1) && !t.can(noun - 1, Role.A)) {
      return new Phrase(
          i, noun + 1, new Meaning.Part("NI", new Meaning.NearDay(-1, Anchor.PUBLICATION)));
    }
    boolean dawn = t.is(noun, "dawn") || t.is(noun, "dusk");
    if (dawn && at == i && t.can(i - 1, Role.AT) && !t.can(noun + 1, Role.OF)) {
      return new Phrase(i, noun + 1, new Meaning.Part(part, null));
    }
    boolean timed = "MO".equals(part) || "AF".equals(part) || "EV".equals(part);
    boolean led =
        at > i && t.can(i - 1, Role.PREPOSITION) || t.is(t.isDash(i - 1) ? i - 2 : i - 1, "mid");
    boolean article = led && !t.is(noun, "dawn") && timed && !t.can(noun + 1, Role.OF);
    return article ? new Phrase(i, noun + 1, new Meaning.Part(part, null)) : null;
  }

  private static int behindPart(Tokens t, int i) {
    return t.word(i).part() == null ? i : i + 1;
  }

  /// A day in the calendar or beside today.
  private @Nullable Phrase day(Tokens t, int i) {
    Phrase date = dates.at(t, i);
    if (date != null && isDay(date.meaning())) {
      return date;
    }
    Phrase relative = near.at(t, i);
    return relative != null && isDay(relative.meaning()) ? relative : null;
  }

  /// Whether the meaning is a single day, so that a part of the day can follow.
  public static boolean isDay(Meaning meaning) {
    return switch (meaning) {
      case Calendar c -> c.day() > 0 || c.weekday() > 0;
      case Meaning.NearDay d -> true;
      case Meaning.NearWeekday w -> true;
      case Meaning.WeekdayOfWeek w -> true;
      default -> false;
    };
  }

  /// A phrase joined with what follows it, or the phrase itself.
  public Phrase joined(Tokens t, Phrase found) {
    if (found.meaning() instanceof Meaning.Clock clock && clock.day() == null) {
      return clockThenDay(t, found, clock);
    }
    return isDay(found.meaning()) ? dayThenPart(t, found) : found;
  }

  private Phrase clockThenDay(Tokens t, Phrase found, Meaning.Clock clock) {
    int behind = behindTwin(t, found.end());
    int at = t.isSign(behind, ',') || t.can(behind, Role.ON) ? behind + 1 : behind;
    Phrase day = day(t, at);
    if (day == null || t.isOnNewLine(at)) {
      return found;
    }
    int end = behind > found.end() ? found.end() : day.end();
    return new Phrase(found.start(), end, withDay(clock, day.meaning()));
  }

  /// Index behind the same time by another clock: “6 p.m. local time (1600 GMT)”.
  private int behindTwin(Tokens t, int i) {
    Phrase twin = t.isSign(i, '(') ? clocks.at(t, i + 1) : null;
    return twin != null && t.isSign(twin.end(), ')') ? twin.end() + 1 : i;
  }

  /// The “T” of “2012-03-21T10:20:00Z”.
  private static boolean isStamp(Tokens t, int i) {
    return t.first(i) == 'T' && t.length(i) == 1 && t.isGlued(i) && t.isGlued(i + 1);
  }

  private static Meaning withDay(Meaning.Clock clock, Meaning day) {
    return new Meaning.Clock(clock.hour(), clock.minute(), clock.second(), clock.zone(), day);
  }

  private Phrase dayThenPart(Tokens t, Phrase day) {
    int at =
        t.is(day.end(), "at") || t.is(day.end(), "around") || t.isSign(day.end(), ',')
            ? day.end() + 1
            : day.end();
    at = isStamp(t, day.end()) ? day.end() + 1 : at;
    int rough = t.is(at, "about") || t.is(at, "around") ? at + 1 : at;
    Phrase clock = t.isOnNewLine(rough) ? null : clocks.at(t, rough);
    if (clock != null && clock.meaning() instanceof Meaning.Clock c) {
      return new Phrase(day.start(), clock.end(), withDay(c, day.meaning()));
    }
    int early =
        t.can(day.end(), Role.EARLY) || t.can(day.end(), Role.LATE) ? day.end() + 1 : day.end();
    String part = t.word(early).part();
    boolean plain = part != null && !t.word(early).isPlural() && !t.isCapital(early);
    return plain && part != null
        ? new Phrase(day.start(), early + 1, new Meaning.Part(part, day.meaning()))
        : day;
  }
}
