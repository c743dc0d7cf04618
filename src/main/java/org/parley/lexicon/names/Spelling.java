package org.parley.lexicon.names;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// Compares names across transliterations: Lavrentiev, Lavréntiev and Lavrentyev are one spelling.
///
/// Two words agree when the consonants left by the usual transliterations are the same and the
/// words look alike; whether they name the same person is for the caller, who knows first name and
/// office.
final class Spelling {

  private static final double ALIKE = 0.8;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’‘`ʿʾ.]");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
  private static final Pattern VOWELS = Pattern.compile("(?<=.)[aeiouy]");
  private static final String[][] SOUNDS = {
    {"sch", "sh"},
    {"kh", "h"},
    {"gh", "g"},
    {"dh", "d"},
    {"th", "t"},
    {"ph", "f"},
    {"ck", "k"},
    {"cz", "ch"},
    {"q", "k"},
    {"w", "v"},
    {"ç", "ch"},
    {"x", "ks"},
    {"z", "s"}
  };

  private Spelling() {}

  /// Lower case without accents and apostrophes.
  static String plain(String word) {
    if (isPlain(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String bare = Normalizer.normalize(word.replace('ı', 'i'), Normalizer.Form.NFD);
    return MARKS.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 'z' || c < '0' || c == '`') {
        return false;
      }
    }
    return true;
  }

  /// The consonant skeletons a word may have: with `j` as it is, and as the Spanish one.
  static Set<String> skeletons(String word) {
    String plain = plain(word);
    Set<String> skeletons = new LinkedHashSet<>();
    skeletons.add(skeleton(plain));
    if (plain.indexOf('j') > 0) {
      skeletons.add(skeleton(plain.replace("j", "kh")));
    }
    return skeletons;
  }

  private static String skeleton(String plain) {
    String word = plain;
    for (String[] sound : SOUNDS) {
      word = word.replace(sound[0], sound[1]);
    }
    word = VOWELS.matcher(word).replaceAll("");
    return DOUBLED.matcher(word).replaceAll("$1");
  }

  /// Whether two words can be spellings of one name.
  static boolean agree(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    if (a.equals(b)) {
      return true;
    }
    Set<String> common = skeletons(one);
    common.retainAll(skeletons(other));
    return !common.isEmpty() && new JaroWinklerSimilarity().apply(a, b) >= ALIKE;
  }
}
