package org.parley.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Mention;
import org.parley.extract.Participant;
import org.parley.text.Span;
import org.parley.time.FuzzyDate;

/// Which expected happenings of an article the extractor found.
///
/// A mention can tell an expected happening when it covers half of its sentence, or lies in it by
/// half. Each counts once; the pairs with the best dates are made first, then those where only the
/// sentence agrees.
///
/// @param pairs expected and found
/// @param missed expected, not optional, and not found
/// @param spurious found, not expected, and not in the sentence of something optional
record SamplePairs(Sample sample, List<Pair> pairs, List<Expected> missed, List<Mention> spurious) {

  /// An expected happening and the mention that tells it.
  ///
  /// @param date how well its date fits, 0 to 1
  /// @param rank what decides between pairs
  record Pair(Expected expected, Mention mention, double date, double rank) {}

  static SamplePairs of(Sample sample, List<Mention> found, Names names) {
    List<Mention> dated = found.stream().filter(mention -> date(mention) != null).toList();
    List<Pair> candidates = new ArrayList<>();
    for (Expected expected : sample.expected()) {
      for (Mention mention : dated) {
        if (overlap(sample.evidence(expected), mention.span())) {
          candidates.add(candidate(sample, expected, mention, names));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Pair::rank).reversed());
    List<Pair> pairs = new ArrayList<>();
    choose(candidates, pair -> pair.date() > 0, pairs);
    choose(candidates, pair -> !pair.expected().optional(), pairs);
    return new SamplePairs(
        sample,
        List.copyOf(pairs),
        sample.expected().stream()
            .filter(one -> !one.optional())
            .filter(one -> pairs.stream().noneMatch(pair -> pair.expected() == one))
            .toList(),
        dated.stream()
            .filter(one -> pairs.stream().noneMatch(pair -> pair.mention() == one))
            .filter(
                one ->
                    candidates.stream()
                        .noneMatch(pair -> pair.mention() == one && pair.expected().optional()))
            .toList());
  }

  private static void choose(List<Pair> candidates, Predicate<Pair> good, List<Pair> pairs) {
    for (Pair candidate : candidates) {
      if (good.test(candidate)
          && pairs.stream()
              .noneMatch(
                  pair ->
                      pair.expected() == candidate.expected()
                          || pair.mention() == candidate.mention())) {
        pairs.add(candidate);
      }
    }
  }

  private static boolean overlap(Span sentence, Span found) {
    int from = Math.max(sentence.start(), found.start());
    int to = Math.min(sentence.end(), found.end());
    return to > from && 2 * (to - from) >= Math.min(sentence.length(), found.length());
  }

  /// The date decides; of equal ones what is asked for, then the likeness of the rest.
  private static Pair candidate(Sample sample, Expected expected, Mention mention, Names names) {
    FuzzyDate found = date(mention);
    double date = found == null ? 0 : DateScore.of(expected.date(), found);
    double rank = 100 * date + (expected.optional() ? 0 : 20);
    rank += isTypeRight(expected, mention) ? 4 : 0;
    rank += expected.modality() == mention.modality() ? 3 : 0;
    rank += sample.text().indexOf(expected.quote()) >= mention.span().start() ? 1 : 0;
    Set<String> wanted = names.keys(expected.actors());
    rank += actors(mention, names).stream().filter(wanted::contains).count();
    return new Pair(expected, mention, date, rank);
  }

  static boolean isTypeRight(Expected expected, Mention mention) {
    return expected.type().equals(mention.type()) || expected.typeOk().contains(mention.type());
  }

  /// Who takes part; who is only mentioned does not.
  static Set<String> actors(Mention mention, Names names) {
    return mention.actors().stream()
        .filter(actor -> actor.role() != Participant.Role.MENTIONED)
        .map(actor -> names.key(actor.id(), actor.name()))
        .collect(Collectors.toSet());
  }

  static @Nullable FuzzyDate date(Mention mention) {
    return mention.time() == null ? null : mention.time().date();
  }

  /// The pairs that count: those of happenings that were asked for.
  Stream<Pair> required() {
    return pairs.stream().filter(pair -> !pair.expected().optional());
  }
}
