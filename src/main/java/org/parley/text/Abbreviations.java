package org.parley.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// Words whose full stop does not end a sentence.
///
/// @param join words that never end one
/// @param maybe words that may
record Abbreviations(Set<String> join, Set<String> maybe) {

  private static final String FILE = "abbreviations.txt";

  static Abbreviations load() {
    Set<String> join = new HashSet<>();
    Set<String> maybe = new HashSet<>();
    for (String line : lines()) {
      List<String> words = List.of(line.split(" "));
      Set<String> group = words.getFirst().equals("join") ? join : maybe;
      group.addAll(words.subList(1, words.size()));
    }
    return new Abbreviations(join, maybe);
  }

  private static List<String> lines() {
    try (InputStream in = Abbreviations.class.getResourceAsStream(FILE);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, FILE), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> line.startsWith("join ") || line.startsWith("maybe "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
