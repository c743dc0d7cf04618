package org.parley.chronicle.merge.telling;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.parley.lexicon.WordLists;

/// Which part of a gathering words tell: its opening, its close; from `data/chronicle/cues.yaml`.
public enum Cue {
  OPENING("opening"),
  CLOSING("closing");

  private final Set<String> stems;

  Cue(String name) {
    stems = Words.of(String.join(" ", WordLists.resource("data/chronicle/cues.yaml").list(name)));
  }

  private boolean isIn(Set<String> words) {
    return !Collections.disjoint(stems, words);
  }

  /// What a headline tells; the sentence answers where the headline says nothing.
  static Set<Cue> of(Set<String> headline, Set<String> sentence) {
    Set<Cue> found = among(headline);
    return found.isEmpty() ? among(sentence) : found;
  }

  private static Set<Cue> among(Set<String> words) {
    Set<Cue> found = EnumSet.noneOf(Cue.class);
    for (Cue cue : values()) {
      if (cue.isIn(words)) {
        found.add(cue);
      }
    }
    return found;
  }
}
