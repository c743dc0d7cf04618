package org.parley.chronicle.corpus.cut;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.lexicon.WordLists;

/// Words by which one knows what pages print around reports; from `data/chronicle/furniture.yaml`.
final class PageWords {

  private static final WordLists LISTS = WordLists.resource("data/chronicle/furniture.yaml");

  private PageWords() {}

  /// Whether a word opens sentences and has a capital nowhere else.
  static boolean isOpener(String word) {
    return LISTS.is("openers", word.toLowerCase(Locale.ROOT));
  }

  /// Whether a word names a day or month, or counts them.
  static boolean isCalendar(String word) {
    return LISTS.is("calendar", word.toLowerCase(Locale.ROOT));
  }

  /// An expression that matches any word of a list.
  static String any(String list) {
    return LISTS.list(list).stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
