package org.parley.chronicle.corpus;

import java.util.ArrayList;
import java.util.List;
import org.parley.chronicle.merge.summary.Leaning;

/// Chooses the sentences that tell best what happened on a day: near to what is told of the day and
/// to the topic, in phrases that many articles share, telling rather than announcing, of a readable
/// length, and not saying the same twice.
///
/// The weights were set by hand on ten published news timelines, all of them in view: expect less
/// of other articles.
public final class SentenceChoice {

  private static final double TOLD = 1.7;
  private static final double TOPIC = 0.4;

  /// Speaking in phrases of many articles, by [Phrases#shared].
  private static final double PHRASES = 0.16;

  private static final double ANNOUNCING = -0.6;
  private static final double ASKING = -0.3;

  /// Words that need the sentence before them.
  private static final double LEANING = -0.3;

  /// Every further day a sentence names makes it less a sentence on this one.
  private static final double ANOTHER_DAY = -0.2;

  /// Later reports know better what mattered; by the logarithm of the days between.
  private static final double LOOKING_BACK = 0.1;

  /// Saying again what a chosen sentence says, by how alike they are.
  private static final double REPETITION = 0.8;

  private final Topic topic;
  private final int words;

  /// Prepares the choice for one corpus.
  public SentenceChoice(Corpus corpus) {
    this.words = corpus.words();
    this.topic = new Topic(corpus);
  }

  /// The best sentences, the most telling first; fewer when the day has fewer.
  public List<String> best(DayEvidence day, int count) {
    List<Candidate> left = candidates(day);
    List<String> chosen = new ArrayList<>();
    while (!left.isEmpty() && chosen.size() < count) {
      Candidate best = left.getFirst();
      for (Candidate candidate : left) {
        best = candidate.value() > best.value() ? candidate : best;
      }
      chosen.add(best.text());
      left = without(left, best);
    }
    return chosen;
  }

  private static List<Candidate> without(List<Candidate> candidates, Candidate chosen) {
    return candidates.stream()
        .filter(candidate -> !candidate.text().equals(chosen.text()))
        .map(candidate -> candidate.beside(chosen))
        .toList();
  }

  private List<Candidate> candidates(DayEvidence day) {
    Centroid told = new Centroid(words);
    day.tellings().forEach(t -> told.add(t.passage().words(), t.passage().onTopic()));
    return day.tellings().stream().map(t -> new Candidate(t, worth(t, told), 0)).toList();
  }

  private double worth(Telling telling, Centroid told) {
    Passage passage = telling.passage();
    double worth = TOLD * told.cosine(passage.words()) + TOPIC * topic.nearness(passage);
    worth += PHRASES * passage.phrases();
    long days = telling.lookBack();
    worth += days < 0 ? ANNOUNCING : LOOKING_BACK * Math.log1p(days);
    worth += passage.text().endsWith("?") ? ASKING : 0;
    worth += Leaning.isSentence(passage.text()) ? LEANING : 0;
    worth += ANOTHER_DAY * Math.max(0, passage.days().size() - 1);
    return worth - Length.penalty(passage.text());
  }

  /// A sentence that may be chosen.
  ///
  /// @param repeated how alike it is to the chosen sentence it is most alike to
  private record Candidate(Telling telling, double worth, double repeated) {

    String text() {
      return telling.passage().text();
    }

    double value() {
      return worth - REPETITION * repeated;
    }

    Candidate beside(Candidate chosen) {
      double alike = telling.passage().words().cosine(chosen.telling.passage().words());
      return new Candidate(telling, worth, Math.max(repeated, alike));
    }
  }
}
