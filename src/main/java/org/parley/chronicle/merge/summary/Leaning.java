package org.parley.chronicle.merge.summary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/// Knows the words that make a headline or a sentence lean on an earlier one; from
/// `data/chronicle/headlines.yaml`.
public final class Leaning {

  private static final String FILE = "/data/chronicle/headlines.yaml";

  private static final Map<String, List<String>> WORDS = load();

  private Leaning() {}

  /// Whether a sentence opens with a word that points back: “They met again”, “But it failed”.
  public static boolean isSentence(String sentence) {
    String first = sentence.strip().split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT);
    return is("leaning", first) || is("joining", first);
  }

  static boolean is(String list, String word) {
    return words(list).contains(word);
  }

  static List<String> words(String list) {
    return WORDS.getOrDefault(list, List.of());
  }

  private static Map<String, List<String>> load() {
    try (InputStream in = Objects.requireNonNull(Leaning.class.getResourceAsStream(FILE), FILE)) {
      return new Yaml().load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
