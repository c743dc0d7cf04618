package org.parley.time.grammar.clock;

import org.parley.time.words.Tokens;

/// Whose clock a time is told by: “GMT”, “local time”, “Damascus time”, “Eastern Standard Time”.
final class Zones {

  /// Words of the longest name in front of “time”.
  private static final int LONGEST = 3;

  private Zones() {}

  /// Index behind a zone; `i` where none stands.
  static int end(Tokens t, int i) {
    if (t.word(i).zone() != null) {
      return i + 1;
    }
    if (t.written(i).equals("local") && t.is(i + 1, "time")) {
      return i + 2;
    }
    int name = i;
    while (name < i + LONGEST && isName(t, name)) {
      name++;
    }
    return name > i && t.is(name, "time") ? name + 1 : i;
  }

  private static boolean isName(Tokens t, int i) {
    return t.isCapital(i) && t.word(i).weekday() == 0 && !t.is(i, "time");
  }
}
