package org.parley.extract.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Platform;

/// The words by which a track calls its meetings: “round”, “session”, “congress”.
public final class TrackWords {

  /// Words that not every track has: said of one that has them not, they mean another.
  public static final Set<String> TELLING = EventWords.standard().list("telling-head");

  private static final Map<Platform, Set<String>> WORDS = new ConcurrentHashMap<>();

  private TrackWords() {}

  public static Set<String> of(Platform platform) {
    return WORDS.computeIfAbsent(platform, TrackWords::read);
  }

  private static Set<String> read(Platform platform) {
    Set<String> words = new HashSet<>();
    platform.heads().forEach(head -> add(head, words));
    platform.rounds().forEach(round -> add(round, words));
    return Set.copyOf(words);
  }

  private static void add(String phrase, Set<String> words) {
    String[] parts = phrase.toLowerCase(Locale.ROOT).split(" ");
    String last = parts[parts.length - 1];
    words.add(last);
    words.add(last + "s");
  }
}
