package org.parley.chronicle.corpus.cut;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/// Words by which one knows what pages print around reports; from `data/chronicle/furniture.yaml`.
final class PageWords {

  private static final String FILE = "/data/chronicle/furniture.yaml";

  private static final Map<String, List<String>> LISTS = load();

  private static final Set<String> OPENERS = Set.copyOf(list("openers"));

  private static final Set<String> CALENDAR = Set.copyOf(list("calendar"));

  private PageWords() {}

  /// Whether a word opens sentences and has a capital nowhere else.
  static boolean isOpener(String word) {
    return OPENERS.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether a word names a day or month, or counts them.
  static boolean isCalendar(String word) {
    return CALENDAR.contains(word.toLowerCase(Locale.ROOT));
  }

  /// An expression that matches any word of a list.
  static String any(String list) {
    return list(list).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  private static List<String> list(String name) {
    return LISTS.getOrDefault(name, List.of());
  }

  private static Map<String, List<String>> load() {
    try (InputStream in = Objects.requireNonNull(PageWords.class.getResourceAsStream(FILE), FILE)) {
      return new Yaml().load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
