package org.parley.time.resolve.tense;

import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// Participles that do not look like verbs of their sentence: those that tell of what was done
/// before (“a mission set up in April ends today”) and those of what is only wished (“hope to see
/// it held in October”).
final class Participles {

  /// Words between “see” and what is to be done: “see the two sides brought together”.
  private static final int OBJECT = 6;

  private Participles() {}

  /// “a mission set up by the council in April”, “the plan, drawn up in May”: done before, whatever
  /// the verb of the sentence says.
  static boolean isDone(Tokens t, int i) {
    if (!t.can(i, Role.PARTICIPLE) || !t.isWord(i - 1) && !t.isSign(i - 1, ',')) {
      return false;
    }
    int behind = t.can(i + 1, Role.VERB_PARTICLE) ? i + 2 : i + 1;
    boolean preposition = t.is(behind, "by") || t.can(behind, Role.IN) || t.can(behind, Role.ON);
    return preposition && !TenseFinder.isInfinitive(t, i - 1) && !t.can(i - 1, Role.UNDER_WAY);
  }

  /// “to see it held”, “will have the text signed”: not done yet.
  static boolean isWished(Tokens t, int i) {
    for (int j = i - 2; j > i - OBJECT && t.isWord(j) && !isBorder(t, j + 1); j--) {
      if (t.can(j, Role.BRINGS)) {
        return t.is(j - 1, "to") || t.can(j - 1, Role.MODAL);
      }
    }
    return false;
  }

  private static boolean isBorder(Tokens t, int i) {
    return t.can(i, Role.AND) || t.can(i, Role.OR) || t.can(i, Role.CLAUSE) && !isObject(t, i);
  }

  /// “to see [it] held”.
  private static boolean isObject(Tokens t, int i) {
    return t.is(i, "it") && t.can(i - 1, Role.BRINGS);
  }
}
