package org.parley.chronicle.corpus;

import java.util.List;

/// What the passages that are surely on the topic have in common.
final class Topic {

  private static final double MOST = 1.5;

  private final Centroid middle;
  private final double usual;

  Topic(Corpus corpus) {
    List<WordVector> sure =
        corpus.passages().stream().filter(p -> p.onTopic() == 1).map(Passage::words).toList();
    this.middle = new Centroid(corpus.words());
    sure.forEach(words -> middle.add(words, 1));
    double[] near = sure.stream().mapToDouble(middle::cosine).sorted().toArray();
    this.usual = near.length == 0 ? 0 : near[near.length / 2];
  }

  /// How near to the topic: 1 for the usual passage on it, at most 1.5.
  double nearness(Passage passage) {
    return usual == 0 ? 0 : Math.min(MOST, middle.cosine(passage.words()) / usual);
  }
}
