package org.parley.time.resolve;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.time.TimeExpression.Kind;
import org.parley.time.meaning.Anchor;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Meaning.NearDay;
import org.parley.time.meaning.Phrase;
import org.parley.time.resolve.reading.CalendarValue;
import org.parley.time.resolve.reading.Reading;
import org.parley.time.resolve.reading.Rule;
import org.parley.time.resolve.reading.Story;
import org.parley.time.resolve.tense.TenseFinder;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// Finds the day a quotation was said on, from which its “today” and “tomorrow” count: “‘Tomorrow
/// we begin,’ he told reporters on Thursday”.
final class SaidOn {

  /// Tokens of a quotation that are looked through for its end.
  private static final int LONGEST = 60;

  /// Tokens of “he told reporters in Geneva on Thursday”.
  private static final int ATTRIBUTION = 12;

  /// Tokens between “said” and the day.
  private static final int VERB = 6;

  private SaidOn() {}

  /// The phrase that names the day of saying; `null` for a phrase that stands in no quotation, or
  /// in one whose day is not told.
  static @Nullable Phrase day(Tokens t, List<Phrase> phrases, Phrase quoted) {
    int open = isDeictic(quoted.meaning()) ? mark(t, quoted.start() - 1, -1) : -1;
    boolean inside =
        open >= 0 && (t.isSign(open, '“') || t.isSign(open, '"') && isOpening(t, open));
    int close = inside ? mark(t, quoted.end(), 1) : -1;
    if (close < 0) {
      return null;
    }
    Phrase behind = first(t, phrases, close + 1, close + ATTRIBUTION, false);
    return behind == null ? first(t, phrases, open - ATTRIBUTION, open, true) : behind;
  }

  /// “tomorrow” as said on a day.
  static Reading read(Meaning meaning, LocalDate said) {
    NearDay near = (NearDay) (meaning instanceof Meaning.Part part ? part.day() : meaning);
    LocalDate day = said.plusDays(near == null ? 0 : near.days());
    String why = "as said on " + Story.words(said);
    Reading reading =
        Reading.of(CalendarValue.of(day), Rule.DAY_BESIDE_SAYING, why, Reading.LIKELY);
    return meaning instanceof Meaning.Part part
        ? reading.withValue(Kind.TIME, reading.value() + "T" + part.code())
        : reading;
  }

  private static boolean isDeictic(Meaning meaning) {
    Meaning day = meaning instanceof Meaning.Part part ? part.day() : meaning;
    return day instanceof NearDay near && near.anchor() == Anchor.PUBLICATION;
  }

  /// The next quotation mark that way, in the same paragraph; −1 without one.
  private static int mark(Tokens t, int from, int way) {
    for (int i = from; i >= 0 && i < t.size() && Math.abs(i - from) < LONGEST; i += way) {
      if (t.isSign(i, '“') || t.isSign(i, '”') || t.isSign(i, '"')) {
        return i;
      }
      if (t.isOnNewLine(way > 0 ? i + 1 : i)) {
        return -1;
      }
    }
    return -1;
  }

  /// Whether a straight quotation mark stands before its word and not behind one.
  private static boolean isOpening(Tokens t, int mark) {
    return t.isGlued(mark + 1) && !t.isGlued(mark);
  }

  /// The first phrase between two tokens that says when something was said.
  ///
  /// @param leading whether they stand in front of the quotation: “On Thursday he said: …”
  private static @Nullable Phrase first(
      Tokens t, List<Phrase> phrases, int from, int to, boolean leading) {
    for (int k = firstFrom(phrases, from); k < phrases.size(); k++) {
      Phrase phrase = phrases.get(k);
      if (phrase.end() > to) {
        return null;
      }
      boolean said = isSaid(t, phrase, from) || leading && isSaying(t, phrase.end(), to);
      if (isDay(phrase.meaning()) && said) {
        return phrase;
      }
    }
    return null;
  }

  private static int firstFrom(List<Phrase> phrases, int token) {
    int low = 0;
    int high = phrases.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (phrases.get(middle).start() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isDay(Meaning meaning) {
    return meaning instanceof Meaning.Calendar c && (c.weekday() > 0 || c.day() > 0);
  }

  /// “On Thursday he said: “…”.
  private static boolean isSaying(Tokens t, int from, int open) {
    boolean said = false;
    for (int i = from; i < open; i++) {
      if (TenseFinder.isBreak(t, i)) {
        return false;
      }
      said |= t.can(i, Role.REPORTED);
    }
    return said;
  }

  /// “said on Thursday”, “told reporters Thursday”, not “said of Thursday's vote”, “said before
  /// Thursday”.
  private static boolean isSaid(Tokens t, Phrase day, int from) {
    int before = day.start() - 1;
    boolean plain = t.can(before, Role.ON) || !t.can(before, Role.PREPOSITION);
    boolean owner = t.isSign(day.end(), '\'') || t.isSign(day.end(), '’');
    for (int i = before; plain && !owner && i >= Math.max(0, from) && i > before - VERB; i--) {
      if (TenseFinder.isBreak(t, i)) {
        return false;
      }
      if (t.can(i, Role.REPORTED)) {
        return true;
      }
    }
    return false;
  }
}
