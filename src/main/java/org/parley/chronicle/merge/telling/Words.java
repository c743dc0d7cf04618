package org.parley.chronicle.merge.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.PorterStemmer;
import org.parley.lexicon.DataEntry;
import org.parley.lexicon.DataFile;
import org.parley.lexicon.WordLists;

/// The words of a text that carry its content, cut to their stems.
public final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}]+|\\d{2,}");

  private static final Set<String> EMPTY =
      WordLists.resource("data/chronicle/words.yaml").list("empty");

  private static final Map<String, String> SAME = same();

  private Words() {}

  /// The stems; numbers count as words, names of days and months do not.
  public static Set<String> of(String text) {
    return new HashSet<>(inOrder(text));
  }

  /// The stems as they follow each other, repeated ones as well.
  public static List<String> inOrder(String text) {
    PorterStemmer stemmer = new PorterStemmer();
    List<String> stems = new ArrayList<>();
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      if (!EMPTY.contains(words.group())) {
        stems.add(stemmer.stem(words.group()));
      }
    }
    return stems;
  }

  /// The stems with one word for all that mean the same: a truce is a ceasefire.
  static Set<String> meant(String text) {
    return of(text).stream().map(stem -> SAME.getOrDefault(stem, stem)).collect(Collectors.toSet());
  }

  private static Map<String, String> same() {
    PorterStemmer stemmer = new PorterStemmer();
    Map<String, String> same = new HashMap<>();
    for (DataEntry entry : DataFile.resource("data/chronicle/same.yaml").entries()) {
      String stem = stemmer.stem(entry.key());
      entry.texts().forEach(word -> same.put(stemmer.stem(word), stem));
    }
    return Map.copyOf(same);
  }

  /// Whether a word, in lower case, carries no content.
  public static boolean isEmpty(String word) {
    return EMPTY.contains(word);
  }
}
