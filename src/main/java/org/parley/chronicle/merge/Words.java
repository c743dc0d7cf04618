package org.parley.chronicle.merge;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;

/// The words of a text that carry its content, cut to their stems.
public final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}]+|\\d{2,}");

  private static final Set<String> EMPTY =
      Set.of(
          ("a about after again against all also an and any are as at be been before between both"
                  + " but by can could did do does during each for from had has have he her him his"
                  + " how if in into is it its last later more most much new no nor not of off on"
                  + " once one only or other our out over own said same say says she so some such"
                  + " than that the their them then there these they this those through to told too"
                  + " two under until up was we were what when where which while who whom why will"
                  + " with would you your monday tuesday wednesday thursday friday saturday sunday"
                  + " january february march april may june july august september october november"
                  + " december today yesterday tomorrow day week month year according")
              .split(" "));

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
}
