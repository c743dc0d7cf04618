package org.parley.time.grammar.lengths;

import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// Words that make a number or a date rough: “about”, “nearly”, “more than”, “at least”, “up to”.
final class Near {

  private Near() {}

  /// Index behind such words; `i` itself where there are none.
  static int end(Tokens t, int i) {
    if (t.can(i, Role.NEAR)) {
      return i + 1;
    }
    if ((t.is(i, "more") || t.is(i, "less") || t.is(i, "fewer") || t.is(i, "longer"))
        && t.is(i + 1, "than")) {
      return i + 2;
    }
    if (t.can(i, Role.AT) && (t.is(i + 1, "least") || t.is(i + 1, "most"))) {
      return i + 2;
    }
    if (t.is(i, "up") && t.is(i + 1, "to")) {
      return i + 2;
    }
    if ((t.is(i, "no") || t.is(i, "not")) && t.is(i + 2, "than")) {
      return i + 3;
    }
    boolean asMany = t.is(i, "as") && t.is(i + 2, "as");
    return asMany && (t.is(i + 1, "many") || t.is(i + 1, "long") || t.is(i + 1, "much"))
        ? i + 3
        : i;
  }
}
