package org.parley.text;

import java.util.Locale;
import java.util.Set;

/// Words whose full stop does not end a sentence.
///
/// @param join words that never end one
/// @param maybe words that may
record Abbreviations(Set<String> join, Set<String> maybe) {

  static Abbreviations load() {
    YamlFile file = YamlFile.resource("data/text/abbreviations.yaml");
    return new Abbreviations(Set.copyOf(file.texts("join")), Set.copyOf(file.texts("maybe")));
  }

  /// Whether the full stop in front of `end` belongs to a word, so that the sentence goes on.
  boolean goesOn(String text, int end, char next) {
    if (text.charAt(end - 1) != '.') {
      return false;
    }
    int start = wordStart(text, end - 1);
    String word = text.substring(start, end - 1);
    if (isInitial(word)) {
      return true;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return join.contains(lower)
        || maybe.contains(lower) && (Character.isLowerCase(next) || Character.isDigit(next));
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }
}
