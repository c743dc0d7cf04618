package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.sense.Sense;
import org.parley.time.TimeExpression;

/// A happening on its way to becoming a [Mention].
final class Draft {

  /// How the date was found.
  enum Anchor {
    EXPLICIT,
    NEIGHBOUR,
    PUBLICATION
  }

  final int sentenceIndex;
  final Sentence sentence;
  final Clause clause;
  final Sense sense;
  final boolean nominal;
  @Nullable TimeExpression time;
  Anchor anchor;
  Modality modality = Modality.HAPPENED;
  List<Participant> actors = new ArrayList<>();
  @Nullable String place;
  @Nullable String platform;
  @Nullable Integer round;
  String headline = "";

  Draft(
      int sentenceIndex,
      Sentence sentence,
      Clause clause,
      Sense sense,
      boolean nominal,
      @Nullable TimeExpression time,
      Anchor anchor) {
    this.sentenceIndex = sentenceIndex;
    this.sentence = sentence;
    this.clause = clause;
    this.sense = sense;
    this.nominal = nominal;
    this.time = time;
    this.anchor = anchor;
  }

  /// The same happening with another time.
  Draft at(@Nullable TimeExpression other, Anchor how) {
    Draft copy = new Draft(sentenceIndex, sentence, clause, sense, nominal, other, how);
    copy.modality = modality;
    return copy;
  }

  /// The EDTF form of its date; empty when it has none.
  String edtf() {
    return time == null || time.date() == null ? "" : time.date().edtf();
  }

  boolean isDay() {
    return edtf().matches("\\d{4}-\\d\\d-\\d\\d[~?%]?");
  }
}
