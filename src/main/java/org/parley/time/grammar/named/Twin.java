package org.parley.time.grammar.named;

import org.parley.time.meaning.Meaning.Calendar;
import org.parley.time.meaning.Meaning.Hijri;
import org.parley.time.meaning.Phrase;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// The same day in a second calendar: “… (31 July 2012)”, “…, corresponding to 31 July 2012”, “… /
/// 31 July 2012 CE”.
final class Twin {

  private Twin() {}

  /// Index of the first token of the second date; `i` where none is announced.
  static int start(Tokens t, int i) {
    if (t.isSign(i, '(') || t.isSign(i, '/') || t.isSign(i, '[')) {
      return i + 1;
    }
    int at = t.isSign(i, ',') ? i + 1 : i;
    String word = t.written(at).equals("which") ? t.written(at + 1) : t.written(at);
    int verb = t.written(at).equals("which") ? at + 1 : at;
    boolean equal =
        word.equals("corresponding") || word.equals("corresponds") || word.equals("equivalent");
    if (equal && (t.can(verb + 1, Role.TO) || t.written(verb + 1).equals("with"))) {
      return verb + 2;
    }
    boolean or = at == i && t.can(i, Role.OR);
    return or || at > i ? at + (or ? 1 : 0) : i;
  }

  /// Index behind the second date, with “AD” or “CE” and the closing bracket.
  static int end(Tokens t, int i) {
    String era = t.written(i);
    int at = era.equals("AD") || era.equals("CE") ? i + 1 : i;
    return t.isSign(at, ')') || t.isSign(at, ']') ? at + 1 : at;
  }

  /// Whether both are days or both are months.
  static boolean fit(Phrase hijri, Calendar common) {
    return hijri.meaning() instanceof Hijri said
        && common.month() > 0
        && common.month() <= 12
        && (said.day() > 0) == (common.day() > 0);
  }
}
