package org.parley.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Closed lists of words from a file of lines `name: [word, …]`. All in it is text: “no” and “on”
/// are words and no truth values. Immutable.
public final class WordLists {

  private final String file;
  private final Map<String, Set<String>> lists = new HashMap<>();

  /// The lists of a file.
  public WordLists(DataFile file) {
    this.file = file.name();
    for (DataEntry entry : file.entries()) {
      lists.put(entry.key(), Collections.unmodifiableSet(new LinkedHashSet<>(entry.texts())));
    }
  }

  /// Reads a class-path resource.
  public static WordLists resource(String path) {
    return new WordLists(DataFile.resource(path));
  }

  /// The words of a list, in the order of the file.
  ///
  /// @throws IllegalArgumentException when the file has no list of that name
  public Set<String> list(String name) {
    Set<String> list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException(file + " has no list ‘" + name + "’");
    }
    return list;
  }

  /// Whether a word is in a list.
  public boolean is(String list, String word) {
    return list(list).contains(word);
  }
}
