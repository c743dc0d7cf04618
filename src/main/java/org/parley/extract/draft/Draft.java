package org.parley.extract.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Modality;
import org.parley.extract.Participant;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.sense.Sense;
import org.parley.text.Patterns;
import org.parley.time.TimeExpression;

/// A happening on its way to becoming a [Mention].
public final class Draft {

  /// How the date was found.
  public enum Anchor {
    EXPLICIT,
    NEIGHBOUR,
    PUBLICATION
  }

  public final int sentenceIndex;
  public final Sentence sentence;
  public final Clause clause;
  public final Sense sense;
  public final boolean nominal;
  public @Nullable TimeExpression time;
  public Anchor anchor;
  public Modality modality = Modality.HAPPENED;
  public List<Participant> actors = new ArrayList<>();
  public @Nullable String place;
  public @Nullable String platform;
  public @Nullable Integer round;
  public String headline = "";

  /// The gathering it tells more of: its new day, its beginning, or that nothing came of it; `null`
  /// for none.
  public @Nullable Draft about;

  public Draft(
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
  public Draft at(@Nullable TimeExpression other, Anchor how) {
    Draft copy = new Draft(sentenceIndex, sentence, clause, sense, nominal, other, how);
    copy.modality = modality;
    copy.about = about;
    return copy;
  }

  /// Adds somebody who took part, unless known to do so; who is only mentioned takes none.
  public void join(Participant participant) {
    boolean known =
        actors.stream()
            .anyMatch(
                a -> a.name().equals(participant.name()) && a.role() != Participant.Role.MENTIONED);
    if (!known && participant.role() != Participant.Role.MENTIONED) {
      actors.removeIf(a -> a.name().equals(participant.name()));
      actors.add(participant);
    }
  }

  /// Whether a noun in front of its clause tells it: “a summit in Tunis, which opens on Monday”.
  public boolean isNamedOutside() {
    return sense.source() == Sense.Source.NOUN
        && clause.kind() == Clause.Kind.RELATIVE
        && sense.token() < clause.start()
        && clause.subjectEnd() <= clause.start();
  }

  /// The EDTF form of its date; empty when it has none.
  public String edtf() {
    return time == null || time.date() == null ? "" : time.date().edtf();
  }

  public boolean isDay() {
    return Patterns.matches(edtf(), "\\d{4}-\\d\\d-\\d\\d[~?%]?");
  }
}
