package org.parley.chronicle.merge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Modality;

/// Chooses the words over an event among the headlines of its mentions: those that can be read
/// alone.
///
/// Example: of “They adopted” and “The Security Council adopted resolution 2254” the second.
final class Headline {

  /// More words than this tell no more.
  private static final int ENOUGH_WORDS = 9;

  /// More names than this tell no more.
  private static final int ENOUGH_NAMES = 3;

  private Headline() {}

  /// The best headline among the mentions that say what became of the event; `best` wins among
  /// equals.
  static String of(List<EventMention> mentions, EventMention best, Modality modality) {
    List<EventMention> agreeing =
        mentions.stream().filter(one -> one.modality() == modality).toList();
    return Stream.concat(Stream.of(best), agreeing.stream())
        .filter(one -> agreeing.isEmpty() || one.modality() == modality)
        .map(EventMention::headline)
        // The first of equal ones stays: max would take the last.
        .min(Comparator.comparingDouble(Headline::worth).reversed())
        .orElse(best.headline());
  }

  /// Higher for more words and names, far lower for words that lean on an earlier sentence.
  static double worth(String headline) {
    String[] words = headline.split("\\s+");
    double telling = Math.min(words.length, ENOUGH_WORDS) / (double) ENOUGH_WORDS;
    return telling + 0.5 * Math.min(names(words), ENOUGH_NAMES) - (leans(words) ? 3 : 0);
  }

  private static boolean leans(String[] words) {
    String first = lower(words, 0);
    if (!first.equals("the")) {
      return Leaning.is("leaning", first) || Leaning.is("inner", first);
    }
    boolean bareOrdinal =
        Leaning.is("ordinals", lower(words, 1)) && Leaning.is("verbs", lower(words, 2));
    return words.length < 3 || Leaning.is("counted", lower(words, 1)) || bareOrdinal;
  }

  private static long names(String[] words) {
    Set<String> seen = new HashSet<>();
    return Arrays.stream(words)
        .skip(1)
        .filter(word -> Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)))
        .filter(seen::add)
        .count();
  }

  private static String lower(String[] words, int index) {
    return index < words.length ? words[index].toLowerCase(Locale.ROOT) : "";
  }
}
