package org.parley.extract.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.NameMatch;
import org.parley.lexicon.Platform;
import org.parley.text.Span;

/// Where an article names which track: outright, by its body or its envoy, or by its city beside
/// one of its words.
public final class TrackMentions {

  private final Lexicon lexicon;
  private final ArticleText article;
  private final Map<String, Integer> counts = new HashMap<>();
  private final TreeMap<Integer, Set<String>> bySentence = new TreeMap<>();

  TrackMentions(ArticleText article) {
    this.article = article;
    this.lexicon = article.lexicon;
    for (int i = 0; i < article.sentences.size(); i++) {
      read(i, article.sentences.get(i));
    }
  }

  private void read(int index, Span sentence) {
    Set<String> words = null;
    for (NameMatch name : article.namesIn(sentence)) {
      if (name.platform() != null) {
        add(index, name.platform());
      } else if (name.place() != null || name.actor() != null) {
        words = words == null ? words(sentence) : words;
        lean(index, name, words);
      }
    }
  }

  private Set<String> words(Span sentence) {
    return Set.of(
        new HashSet<>(
                List.of(sentence.of(article.text).toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")))
            .toArray(String[]::new));
  }

  private void lean(int index, NameMatch name, Set<String> words) {
    for (Platform platform : lexicon.platforms()) {
      boolean body = platform.body() != null && platform.body().equals(name.actor());
      boolean envoy = name.actor() != null && platform.envoys().contains(name.actor());
      boolean city = name.place() != null && isCity(platform, name, words);
      if ((body || envoy || city) && article.topics.isAbout(platform)) {
        counts.merge(platform.id(), 1, Integer::sum);
        if (!envoy) {
          bySentence.computeIfAbsent(index, k -> new HashSet<>()).add(platform.id());
        }
      }
    }
  }

  private boolean isCity(Platform platform, NameMatch name, Set<String> words) {
    String city = name.span().of(article.text);
    return platform.cities().contains(city)
        && article.topics.isFirst(platform, one -> one.cities().contains(city))
        && TrackWords.of(platform).stream().anyMatch(words::contains);
  }

  private void add(int index, String platform) {
    counts.merge(platform, 1, Integer::sum);
    bySentence.computeIfAbsent(index, k -> new HashSet<>()).add(platform);
  }

  /// How often a track is named.
  public int count(String platform) {
    return counts.getOrDefault(platform, 0);
  }

  /// The tracks named, in the order of their identifiers.
  public List<String> named() {
    return counts.keySet().stream().sorted().toList();
  }

  /// Whether no track is named more often.
  public boolean isMain(String platform) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return most > 0 && count(platform) == most;
  }

  /// How many sentences before one a track was named last; a large number when it was not.
  public int distance(String platform, int sentence) {
    Integer at = sentence;
    while (at != null) {
      if (bySentence.getOrDefault(at, Set.of()).contains(platform)) {
        return sentence - at;
      }
      at = bySentence.lowerKey(at);
    }
    return Integer.MAX_VALUE;
  }

  /// The tracks named last at or before a sentence.
  public Set<String> latest(int sentence) {
    Map.Entry<Integer, Set<String>> last = bySentence.floorEntry(sentence);
    return last == null ? Set.of() : last.getValue();
  }
}
