package org.parley.time.resolve.tense;

import java.util.List;
import java.util.function.Predicate;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// Tells which lines of a list of dates are still to come. All are when the heading above says so
/// (“Coming meetings”) or the earliest line does (“April 10 – The truce will begin”); else the last
/// ones that say so.
final class LookingAhead {

  /// Tokens of a line that hold its verb.
  private static final int LINE = 12;

  /// Tokens of a heading.
  private static final int HEADING = 12;

  private LookingAhead() {}

  /// Index of the first line that is still to come.
  ///
  /// @param top the line that stands first in the text
  /// @param lines the earliest first
  static int from(Tokens t, Phrase top, List<Phrase> lines) {
    Predicate<Phrase> told = line -> TenseFinder.around(t, line.start(), line.end()) == Tense.PAST;
    boolean all = isHeadingAhead(t, top) || isVerbAhead(t, lines.getFirst());
    if (all && lines.stream().noneMatch(told)) {
      return 0;
    }
    int first = lines.size();
    while (first > 0 && isVerbAhead(t, lines.get(first - 1))) {
      first--;
    }
    return first;
  }

  /// “will meet”, “is due to meet”, “are to meet”, of the line itself and not of what somebody says
  /// in it (“says it will meet”).
  private static boolean isVerbAhead(Tokens t, Phrase line) {
    for (int i = line.end(); i < line.end() + LINE && !t.isOnNewLine(i); i++) {
      if (t.can(i, Role.CLAUSE)) {
        return false;
      }
      boolean stated = t.is(i, "is") || t.is(i, "are");
      if (t.can(i, Role.WILL) || stated && (t.is(i + 1, "to") || t.can(i + 1, Role.FUTURE_CUE))) {
        return true;
      }
    }
    return false;
  }

  /// “Coming dates:”, “What lies ahead”, “Scheduled meetings”.
  private static boolean isHeadingAhead(Tokens t, Phrase first) {
    int i = t.isOnNewLine(first.start()) ? first.start() - 1 : first.start() - 2;
    boolean ahead = false;
    for (int seen = 0; i >= 0 && seen < HEADING; seen++, i--) {
      ahead |= t.can(i, Role.COMING) || t.can(i, Role.AHEAD);
      if (t.isOnNewLine(i)) {
        return ahead;
      }
    }
    return false;
  }
}
