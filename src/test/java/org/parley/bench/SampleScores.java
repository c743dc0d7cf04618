package org.parley.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.parley.bench.SamplePairs.Pair;
import org.parley.extract.Extractor;
import org.parley.extract.Mention;

/// What the extractor makes of the samples, in figures. Optional happenings count neither way; a
/// date that is half right counts a half.
public final class SampleScores {

  private final Names names;
  private final List<SamplePairs> samples;
  private final List<Pair> pairs;

  private SampleScores(Names names, List<SamplePairs> samples) {
    this.names = names;
    this.samples = samples;
    pairs = samples.stream().flatMap(SamplePairs::required).toList();
  }

  /// Reads all samples and compares.
  public static SampleScores of(Extractor extractor, List<Sample> samples, Names names) {
    return of(one -> extractor.extract(one.text(), one.article().published()), samples, names);
  }

  /// What a perfect extractor would reach, and what the chronicle gets from one.
  public static SampleScores ofNotes(List<Sample> samples, Names names) {
    return of(one -> AsNoted.mentions(one, names), samples, names);
  }

  private static SampleScores of(
      Function<Sample, List<Mention>> reader, List<Sample> samples, Names names) {
    return new SampleScores(
        names, samples.stream().map(one -> SamplePairs.of(one, reader.apply(one), names)).toList());
  }

  /// Pairs by article.
  List<SamplePairs> samples() {
    return samples;
  }

  /// Happenings found with their dates.
  public Ratio.Found detection() {
    return new Ratio.Found(sum(pairs, Pair::date), found(), wanted());
  }

  /// Happenings found, whatever the date.
  public Ratio.Found sentences() {
    return new Ratio.Found(pairs.size(), found(), wanted());
  }

  private double wanted() {
    return pairs.size() + samples.stream().mapToInt(one -> one.missed().size()).sum();
  }

  private double found() {
    return pairs.size() + samples.stream().mapToInt(one -> one.spurious().size()).sum();
  }

  /// Dates that are right among happenings found.
  public Ratio dates() {
    return share(pairs, pair -> pair.date() == 1 ? 1 : 0);
  }

  /// Main happenings found, weighed by their dates.
  public Ratio mains() {
    double missed =
        samples.stream().flatMap(one -> one.missed().stream()).filter(Expected::main).count();
    List<Pair> main = pairs.stream().filter(pair -> pair.expected().main()).toList();
    return new Ratio(sum(main, Pair::date), main.size() + missed);
  }

  /// Who takes part.
  public Ratio.Found actors() {
    Ratio.Found total = new Ratio.Found(0, 0, 0);
    for (SamplePairs sample : samples) {
      for (Pair pair : sample.required().toList()) {
        Set<String> wanted = names.keys(pair.expected().actors());
        Set<String> got = new HashSet<>(SamplePairs.actors(pair.mention(), names));
        Set<String> around = names.keys(sample.sample().namesAround(pair.expected()));
        got.removeIf(actor -> around.contains(actor) && !wanted.contains(actor));
        long hits = got.stream().filter(wanted::contains).count();
        total = total.plus(hits, got.size(), wanted.size());
      }
    }
    return total;
  }

  /// On which track.
  public Ratio.Found platforms() {
    return new Ratio.Found(
        sum(
            pairs,
            pair ->
                pair.mention().platform() != null
                        && pair.mention().platform().equals(pair.expected().platform())
                    ? 1
                    : 0),
        sum(pairs, pair -> pair.mention().platform() == null ? 0 : 1),
        sum(pairs, pair -> pair.expected().platform() == null ? 0 : 1));
  }

  /// Where, among those whose text says it.
  public Ratio places() {
    double score = 0;
    double placed = 0;
    for (Pair pair : pairs) {
      String place = pair.expected().place();
      if (place != null) {
        score += names.placeScore(place, pair.mention().place());
        placed++;
      }
    }
    return new Ratio(score, placed);
  }

  /// Number of the round, among those whose text gives it.
  public Ratio rounds() {
    List<Pair> numbered = pairs.stream().filter(pair -> pair.expected().round() != null).toList();
    return share(
        numbered,
        pair -> {
          Integer round = pair.expected().round();
          return round != null && round.equals(pair.mention().round()) ? 1 : 0;
        });
  }

  /// The very type a reader chose.
  public Ratio types() {
    return share(pairs, pair -> pair.expected().type().equals(pair.mention().type()) ? 1 : 0);
  }

  /// That type or another one can defend.
  public Ratio lenientTypes() {
    return share(pairs, pair -> SamplePairs.isTypeRight(pair.expected(), pair.mention()) ? 1 : 0);
  }

  /// Whether it happened, goes on, is planned or was called off.
  public Ratio modalities() {
    return share(pairs, pair -> pair.expected().modality() == pair.mention().modality() ? 1 : 0);
  }

  /// Types mistaken for others, `expected -> found`, with how often.
  Map<String, Long> confusions() {
    return pairs.stream()
        .filter(pair -> !SamplePairs.isTypeRight(pair.expected(), pair.mention()))
        .collect(
            Collectors.groupingBy(
                pair -> pair.expected().type() + " -> " + pair.mention().type(),
                TreeMap::new,
                Collectors.counting()));
  }

  private static double sum(List<Pair> pairs, ToDoubleFunction<Pair> value) {
    return pairs.stream().mapToDouble(value).sum();
  }

  private static Ratio share(List<Pair> pairs, ToDoubleFunction<Pair> value) {
    return new Ratio(sum(pairs, value), pairs.size());
  }
}
