package org.parley.chronicle.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All that tells of one day.
public final class DayEvidence {

  /// A look back from far weighs more: `1 + LOOK_BACK · ln(1 + days)`.
  private static final double LOOK_BACK = 0.6;

  /// What is announced weighs less than what is told.
  private static final double ANNOUNCED = 0.6;

  /// An editor's chronology has chosen its days.
  private static final double CHOSEN = 4;

  private final LocalDate date;
  private final List<Telling> tellings = new ArrayList<>();
  private final Map<Integer, Double> byEdition = new HashMap<>();
  private double mentions;
  private double openings;

  DayEvidence(LocalDate date) {
    this.date = date;
  }

  /// The day itself.
  public LocalDate date() {
    return date;
  }

  void add(Telling telling) {
    tellings.add(telling);
    double onTopic = telling.passage().onTopic();
    switch (telling.how()) {
      case NAMES -> mention(telling, onTopic);
      case HEADS -> mention(telling, CHOSEN * onTopic);
      case OPENS -> openings += onTopic;
    }
  }

  private void mention(Telling telling, double weight) {
    long days = telling.lookBack();
    double time = days < 0 ? ANNOUNCED : 1 + LOOK_BACK * Math.log1p(days);
    byEdition.merge(telling.passage().edition(), weight * time, Math::max);
    mentions += telling.passage().onTopic();
  }

  List<Telling> tellings() {
    return tellings;
  }

  /// The best mention of each publication day, added up.
  double lookedBackAt() {
    return byEdition.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /// Mentions in all.
  double mentions() {
    return mentions;
  }

  /// Passages that open articles with news of the day.
  double openings() {
    return openings;
  }
}
