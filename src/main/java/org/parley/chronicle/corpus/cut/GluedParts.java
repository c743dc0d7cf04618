package org.parley.chronicle.corpus.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.chronicle.merge.telling.Words;
import org.parley.text.Span;

/// Parts what was glued together without a full stop, as headline, caption and report are where
/// line breaks were lost: “Thousands have left the town The council has called for a truce”.
///
/// A seam lies before a capital word that sentences open with and that is written small elsewhere,
/// behind a word that can end a sentence. Names open sentences as well but cannot be told from
/// names inside; there nothing is parted.
final class GluedParts {

  private static final Pattern WORD = Pattern.compile("\\S+");

  /// Shorter parts are phrases of one sentence.
  private static final int FEWEST_WORDS = 3;

  private GluedParts() {}

  static List<Span> of(String text, Span sentence) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
    }
    List<Span> parts = new ArrayList<>();
    int from = 0;
    for (int i = FEWEST_WORDS; i + FEWEST_WORDS <= words.size(); i++) {
      if (i - from >= FEWEST_WORDS && isSeam(text, words, i)) {
        parts.add(new Span(words.get(from).start(), words.get(i - 1).end()));
        from = i;
      }
    }
    int start = words.isEmpty() ? sentence.start() : words.get(from).start();
    parts.add(new Span(start, sentence.end()));
    return parts;
  }

  private static boolean isSeam(String text, List<Span> words, int at) {
    String word = words.get(at).of(text);
    String before = words.get(at - 1).of(text);
    return isCapital(word)
        && PageWords.isOpener(plain(word))
        && canEnd(before)
        && !isTitle(before, word, words.get(at + 1).of(text));
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0))
        && word.substring(1).chars().noneMatch(Character::isUpperCase);
  }

  private static boolean canEnd(String word) {
    char last = word.charAt(word.length() - 1);
    boolean open = Character.isLetterOrDigit(last) || last == '%' || word.equals("'");
    String plain = plain(word);
    return open && (!Words.isEmpty(plain) || PageWords.isCalendar(plain));
  }

  /// “Voices [From Below]”: capitals on both sides are the title of something; only an article is
  /// rarely written so in one.
  private static boolean isTitle(String before, String word, String next) {
    return Character.isUpperCase(before.charAt(0))
        && Character.isUpperCase(next.charAt(0))
        && !word.equals("The")
        && !word.equals("A");
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d-]", "");
  }
}
