package org.parley.extract.grammar.tagging;

import java.util.Set;
import org.parley.lexicon.WordLists;

/// The closed lists of `data/events/grammar.yaml`.
public final class GrammarWords {

  private static final WordLists LISTS = WordLists.resource("data/events/grammar.yaml");

  private GrammarWords() {}

  /// A list by its name.
  ///
  /// @throws IllegalArgumentException when the file has no list of that name
  public static Set<String> list(String name) {
    return LISTS.list(name);
  }
}
