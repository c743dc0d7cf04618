package org.parley.chronicle.merge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;
import org.yaml.snakeyaml.Yaml;

/// The words of a text that carry its content, cut to their stems.
public final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}]+|\\d{2,}");

  private static final String FILE = "/data/chronicle/words.yaml";

  private static final Set<String> EMPTY = Set.copyOf(load().getOrDefault("empty", List.of()));

  private Words() {}

  /// The stems; numbers count as words, names of days and months do not.
  public static Set<String> of(String text) {
    PorterStemmer stemmer = new PorterStemmer();
    Set<String> stems = new HashSet<>();
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      if (!EMPTY.contains(words.group())) {
        stems.add(stemmer.stem(words.group()));
      }
    }
    return stems;
  }

  /// How alike two sets are, 0 to 1: the cosine of the angle between them.
  public static double likeness(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return shared(one, other) / Math.sqrt((double) one.size() * other.size());
  }

  /// How many elements two sets share.
  static int shared(Set<String> one, Set<String> other) {
    Set<String> smaller = one.size() <= other.size() ? one : other;
    Set<String> larger = smaller == one ? other : one;
    int shared = 0;
    for (String element : smaller) {
      shared += larger.contains(element) ? 1 : 0;
    }
    return shared;
  }

  private static Map<String, List<String>> load() {
    try (InputStream file = Objects.requireNonNull(Words.class.getResourceAsStream(FILE), FILE)) {
      return new Yaml().load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
