package org.parley.extract.grammar.tagging;

import java.util.Arrays;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/// One word as the model of tags sees it, wherever it stands.
final class TagWord {

  /// Length of the longest beginning and ending that the model looks at.
  private static final int AFFIX = 4;

  final @Nullable Context asPrevious;
  final @Nullable Context asSecond;
  final @Nullable Context asNext;
  final @Nullable Context asNextButOne;
  private final boolean @Nullable [] allowed;
  private final double[] scores;

  TagWord(String word, TagModel model) {
    this.allowed = model.allowed(word);
    this.asPrevious = model.weight("p=" + word);
    this.asSecond = model.weight("pp=" + word);
    this.asNext = model.weight("n=" + word);
    this.asNextButOne = model.weight("nn=" + word);
    this.scores = scores(word, model);
  }

  /// What the word itself says for each tag; the caller's own copy.
  double[] scores() {
    return scores.clone();
  }

  /// Whether the word may carry a tag; every tag when no dictionary knows it.
  boolean allows(int tag) {
    return allowed == null || allowed[tag];
  }

  private static double[] scores(String word, TagModel model) {
    double[] scores = new double[model.size()];
    Arrays.fill(scores, Math.log(1.0 / scores.length));
    add(model.weight("default"), scores);
    add(model.weight("w=" + word), scores);
    for (int i = 1; i <= AFFIX; i++) {
      add(model.weight("suf=" + word.substring(Math.max(word.length() - i, 0))), scores);
      add(model.weight("pre=" + word.substring(0, Math.min(i, word.length()))), scores);
    }
    if (word.indexOf('-') >= 0) {
      add(model.weight("h"), scores);
    }
    if (word.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
      add(model.weight("c"), scores);
    }
    if (word.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      add(model.weight("d"), scores);
    }
    return scores;
  }

  /// Adds what one feature says for each tag.
  static void add(@Nullable Context weight, double[] scores) {
    if (weight != null) {
      int[] tags = weight.getOutcomes();
      double[] parameters = weight.getParameters();
      for (int i = 0; i < tags.length; i++) {
        scores[tags[i]] += parameters[i];
      }
    }
  }
}
