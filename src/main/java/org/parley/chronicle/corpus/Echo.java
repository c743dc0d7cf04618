package org.parley.chronicle.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How widely a passage is told again: on how many other publication days something alike stands.
final class Echo {

  /// Passages less alike than this are not about the same.
  private static final double ALIKE = 0.2;

  private record Posting(int passage, float weight) {}

  private final List<Passage> passages;
  private final List<List<Posting>> byWord;
  private final double[] likeness;

  Echo(Corpus corpus) {
    this.passages = corpus.passages();
    this.likeness = new double[passages.size()];
    this.byWord = new ArrayList<>(Collections.nCopies(corpus.words(), List.of()));
    byWord.replaceAll(none -> new ArrayList<>());
    for (int i = 0; i < passages.size(); i++) {
      WordVector words = passages.get(i).words();
      for (int w = 0; w < words.size(); w++) {
        byWord.get(words.ids()[w]).add(new Posting(i, words.weights()[w]));
      }
    }
  }

  /// The greatest likeness found on each other publication day, added up.
  double of(Passage passage) {
    List<Integer> touched = compare(passage.words());
    Map<Integer, Double> byEdition = new HashMap<>();
    for (int other : touched) {
      int edition = passages.get(other).edition();
      if (likeness[other] >= ALIKE && edition != passage.edition()) {
        byEdition.merge(edition, likeness[other], Math::max);
      }
      likeness[other] = 0;
    }
    return byEdition.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private List<Integer> compare(WordVector words) {
    List<Integer> touched = new ArrayList<>();
    for (int w = 0; w < words.size(); w++) {
      for (Posting posting : byWord.get(words.ids()[w])) {
        if (likeness[posting.passage()] == 0) {
          touched.add(posting.passage());
        }
        likeness[posting.passage()] += words.weights()[w] * posting.weight();
      }
    }
    return touched;
  }
}
