package org.parley.chronicle.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Numbers the words that tell passages apart and weighs them by how rare they are. Words of a
/// single passage cannot join passages and words of very many do not tell them apart; both are left
/// out.
final class Vocabulary {

  /// A word in more than this share of the passages tells nothing.
  private static final double COMMON = 0.1;

  /// Small corpora: a word may stand in so many passages whatever their number.
  private static final int NEVER_COMMON = 10;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Float> rarity = new ArrayList<>();

  Vocabulary(Collection<Set<String>> passages) {
    Map<String, Integer> counts = new HashMap<>();
    passages.forEach(words -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
    double limit = Math.max(NEVER_COMMON, COMMON * passages.size());
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1 && entry.getValue() <= limit)
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> number(entry.getKey(), passages.size() / (double) entry.getValue()));
  }

  private void number(String word, double rare) {
    numbers.put(word, rarity.size());
    rarity.add((float) Math.log(1 + rare));
  }

  int size() {
    return rarity.size();
  }

  WordVector vector(Set<String> words) {
    int[] ids =
        words.stream().filter(numbers::containsKey).mapToInt(numbers::get).sorted().toArray();
    float[] weights = new float[ids.length];
    double squares = 0;
    for (int i = 0; i < ids.length; i++) {
      weights[i] = rarity.get(ids[i]);
      squares += weights[i] * weights[i];
    }
    for (int i = 0; i < ids.length; i++) {
      weights[i] /= (float) Math.sqrt(squares);
    }
    return new WordVector(ids, weights);
  }
}
