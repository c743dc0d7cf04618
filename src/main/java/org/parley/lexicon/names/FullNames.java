package org.parley.lexicon.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Persons by their full names, found by the sound of the first two words.
final class FullNames {

  private final Map<String, Map<String, List<PersonName>>> bySounds = new HashMap<>();

  void add(PersonName name) {
    for (String first : Spelling.skeletons(name.words().get(0).text())) {
      for (String second : Spelling.skeletons(name.words().get(1).text())) {
        bySounds
            .computeIfAbsent(first, k -> new HashMap<>())
            .computeIfAbsent(second, k -> new ArrayList<>())
            .add(name);
      }
    }
  }

  /// The full names in a text, each by the index of its first word.
  Map<Integer, PersonName> in(String text, List<Word> words) {
    Map<Integer, PersonName> found = new HashMap<>();
    int i = 0;
    while (i < words.size()) {
      PersonName name = at(text, words, i);
      if (name != null) {
        found.put(i, name);
      }
      i += name == null ? 1 : name.words().size();
    }
    return found;
  }

  /// The longest name that begins at a word; the first known of two as long.
  private @Nullable PersonName at(String text, List<Word> words, int at) {
    Word first = words.get(at);
    if (!first.isCapitalized() || at + 1 == words.size()) {
      return null;
    }
    PersonName best = null;
    for (String sound : Spelling.skeletons(first.text())) {
      Map<String, List<PersonName>> bySecond = bySounds.get(sound);
      if (bySecond != null) {
        for (String second : Spelling.skeletons(words.get(at + 1).text())) {
          best = longest(text, words, at, bySecond.getOrDefault(second, List.of()), best);
        }
      }
    }
    return best;
  }

  private static @Nullable PersonName longest(
      String text, List<Word> words, int at, List<PersonName> names, @Nullable PersonName best) {
    PersonName longest = best;
    for (PersonName name : names) {
      if ((longest == null || name.words().size() > longest.words().size())
          && name.fits(text, words, at)) {
        longest = name;
      }
    }
    return longest;
  }
}
