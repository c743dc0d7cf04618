package org.parley.chronicle.merge.telling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/// Which part of a gathering words tell: its opening, its close; from `data/chronicle/cues.yaml`.
public enum Cue {
  OPENING("opening"),
  CLOSING("closing");

  private static final String FILE = "/data/chronicle/cues.yaml";

  private final Set<String> stems;

  Cue(String name) {
    stems = Words.of(String.join(" ", load().getOrDefault(name, List.of())));
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

  private static Map<String, List<String>> load() {
    try (InputStream file = Objects.requireNonNull(Cue.class.getResourceAsStream(FILE), FILE)) {
      return new Yaml().load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
