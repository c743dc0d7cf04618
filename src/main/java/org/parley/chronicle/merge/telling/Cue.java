package org.parley.chronicle.merge.telling;

import java.util.EnumSet;
import java.util.Set;
import org.parley.lexicon.WordLists;

/// Which part of a gathering words tell: its opening, its close; from `data/chronicle/cues.yaml`.
public enum Cue {
  OPENING("opening"),
  CLOSING("closing");

  private final Terms stems;

  Cue(String name) {
    String words = String.join(" ", WordLists.resource("data/chronicle/cues.yaml").list(name));
    stems = Terms.of(Words.of(words));
  }

  private boolean isIn(Terms words) {
    return !stems.isDisjoint(words);
  }

  /// What a headline tells; the sentence answers where the headline says nothing.
  static Set<Cue> of(Terms headline, Terms sentence) {
    Set<Cue> found = among(headline);
    return found.isEmpty() ? among(sentence) : found;
  }

  private static Set<Cue> among(Terms words) {
    Set<Cue> found = EnumSet.noneOf(Cue.class);
    for (Cue cue : values()) {
      if (cue.isIn(words)) {
        found.add(cue);
      }
    }
    return found;
  }
}
