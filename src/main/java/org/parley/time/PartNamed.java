package org.parley.time;

import org.jspecify.annotations.Nullable;
import org.parley.time.TimeExpression.Kind;
import org.parley.time.TimeExpression.Modifier;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Phrase;
import org.parley.time.resolve.reading.Reading;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// The part of a period that its words name without saying where it ends: “late 2018”, “mid-May”,
/// “the beginning of next year”. The date stays the whole period, as exact as the text.
///
/// @param modifier what TIMEX3 calls it
/// @param word the word that names it
/// @param border whether the word is a noun that names the border itself: “the end of March”
record PartNamed(Modifier modifier, String word, boolean border) {

  /// The part a phrase names, or `null`. A range has one for each of its ends and none of its own.
  static @Nullable PartNamed of(Tokens t, Phrase phrase, Reading reading) {
    boolean dated = reading.kind() == Kind.DATE || reading.kind() == Kind.TIME;
    if (!dated || phrase.meaning() instanceof Meaning.Between) {
      return null;
    }
    int i = t.can(phrase.start(), Role.THE) ? phrase.start() + 1 : phrase.start();
    Modifier modifier = modifier(t, i, phrase);
    return modifier == null
        ? null
        : new PartNamed(modifier, t.word(i).text(), t.can(i, Role.BOUND));
  }

  private static @Nullable Modifier modifier(Tokens t, int i, Phrase phrase) {
    boolean few = phrase.meaning() instanceof Meaning.MonthPart part && part.isFewDays();
    if (few) {
      return t.can(i, Role.LAST) || t.is(i, "final") ? Modifier.END : Modifier.START;
    }
    if (t.can(i, Role.STARTING)) {
      return Modifier.START;
    }
    if (t.can(i, Role.MID)) {
      return Modifier.MID;
    }
    return t.can(i, Role.ENDING) ? Modifier.END : null;
  }

  /// What the reason says about it; nothing where the period says it all: “until the end of March”.
  ///
  /// @param date the date of the phrase
  String why(FuzzyDate date) {
    boolean first = date.isOpenEnd() && modifier == Modifier.START;
    boolean last = date.isOpenStart() && modifier == Modifier.END;
    if (border && (first || last)) {
      return "";
    }
    String stands =
        date.isOpenEnd()
            ? "so it may have begun at any time in it"
            : date.isOpenStart() ? "so it may end at any time in it" : "so all of it stands";
    return "; “" + word + "” names no exact part of it, " + stands;
  }
}
