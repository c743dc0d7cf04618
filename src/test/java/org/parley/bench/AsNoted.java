package org.parley.bench;

import java.util.List;
import org.parley.extract.Mention;
import org.parley.extract.Participant;
import org.parley.text.Span;
import org.parley.time.FuzzyDate;
import org.parley.time.Resolution;
import org.parley.time.TimeExpression;

/// The mentions an extractor would give that reads as well as the reader who wrote the notes.
final class AsNoted {

  private AsNoted() {}

  /// What was noted beside a sample, borderline happenings left out.
  static List<Mention> mentions(Sample sample, Names names) {
    return sample.expected().stream()
        .filter(one -> !one.optional())
        .map(one -> mention(sample, one, names))
        .toList();
  }

  private static Mention mention(Sample sample, Expected one, Names names) {
    Span evidence = sample.evidence(one);
    return new Mention(
        evidence,
        one.quote(),
        time(evidence, one.time() == null ? "" : one.time(), one.date()),
        one.modality(),
        one.type(),
        one.actors().stream().map(name -> participant(evidence, name, names)).toList(),
        one.place() == null ? null : names.place(one.place()).orElse(one.place()),
        one.platform(),
        one.round(),
        1,
        List.of("noted by a reader"));
  }

  private static TimeExpression time(Span evidence, String words, FuzzyDate date) {
    return new TimeExpression(
        new Span(evidence.start(), evidence.start()),
        words,
        TimeExpression.Kind.DATE,
        date.edtf(),
        date,
        new Resolution("noted", "Noted by a reader.", 1));
  }

  private static Participant participant(Span evidence, String name, Names names) {
    return new Participant(
        names.actor(name).orElse(null), name, Participant.Role.PARTICIPANT, evidence);
  }
}
