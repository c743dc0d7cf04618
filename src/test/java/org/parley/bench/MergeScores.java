package org.parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.bench.SamplePairs.Pair;
import org.parley.chronicle.EventActor;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.merge.Cluster;
import org.parley.chronicle.merge.Clusters;
import org.parley.chronicle.merge.Link;
import org.parley.chronicle.merge.SameHappening;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.TypeTraits;
import org.parley.lexicon.Lexicon;
import org.parley.text.CodePoints;

/// How well the chronicle brings the tellings of one happening together: of all pairs of mentions,
/// which are in one event, and which should be by the keys a reader gave them.
public final class MergeScores {

  /// A mention that tells a noted happening.
  private record Keyed(Happening happening, String key) {}

  private final Map<String, Keyed> byId = new TreeMap<>();
  private final List<List<Keyed>> events;

  private MergeScores(List<SamplePairs> samples) {
    TypeTraits types = TypeTraits.standard();
    for (SamplePairs sample : samples) {
      CodePoints points = CodePoints.of(sample.sample().text());
      for (Pair pair : sample.required().toList()) {
        String id = sample.sample().name() + "-" + byId.size();
        EventMention mention = SampleMentions.mention(id, sample.sample(), points, pair.mention());
        Happening happening = Happening.of(mention, Lexicon.standard(), types);
        byId.put(id, new Keyed(happening, pair.expected().event()));
      }
    }
    events = merge().stream().map(this::keyed).toList();
  }

  /// Merges the mentions that tell noted happenings.
  public static MergeScores of(SampleScores scores) {
    return new MergeScores(scores.samples());
  }

  private List<Cluster> merge() {
    List<Happening> all = byId.values().stream().map(Keyed::happening).toList();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (Happening other : all.subList(i + 1, all.size())) {
        SameHappening.compare(all.get(i), other).ifPresent(links::add);
      }
    }
    return Clusters.of(all, links);
  }

  private List<Keyed> keyed(Cluster cluster) {
    List<Keyed> members = new ArrayList<>();
    for (Happening member : cluster.members()) {
      Keyed known = byId.get(member.mention().id());
      if (known != null) {
        members.add(known);
      }
    }
    return members;
  }

  /// Pairs rightly in one event, all pairs in one event, and all that should be.
  public Ratio.Found pairs() {
    long right = events.stream().mapToLong(event -> pairs(counts(event, Keyed::key))).sum();
    long joined = events.stream().mapToLong(event -> pairs(event.size())).sum();
    return new Ratio.Found(right, joined, pairs(counts(List.copyOf(byId.values()), Keyed::key)));
  }

  /// The same question asked of every mention, so that much told happenings do not outweigh the
  /// rest: which of its event tell its happening, and which of its happening are in its event
  /// (B-cubed).
  public Ratio.Balance perMention() {
    Map<String, Long> told = counts(List.copyOf(byId.values()), Keyed::key);
    double precision = 0;
    double recall = 0;
    for (List<Keyed> event : events) {
      for (Map.Entry<String, Long> part : counts(event, Keyed::key).entrySet()) {
        double same = part.getValue();
        precision += same * same / event.size();
        recall += same * same / told.getOrDefault(part.getKey(), 1L);
      }
    }
    double mentions = Math.max(1, byId.size());
    return new Ratio.Balance(precision / mentions, recall / mentions);
  }

  private static long pairs(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(MergeScores::pairs).sum();
  }

  private static long pairs(long count) {
    return count * (count - 1) / 2;
  }

  private static Map<String, Long> counts(List<Keyed> members, Function<Keyed, String> by) {
    return members.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
  }

  /// Mentions, happenings by the notes, and events made.
  public String sizes() {
    return "%d mentions of %d happenings became %d events"
        .formatted(
            byId.size(), counts(List.copyOf(byId.values()), Keyed::key).size(), events.size());
  }

  /// Happenings that became several events, each with its parts.
  List<String> split() {
    Map<String, List<List<Keyed>>> parts = new TreeMap<>();
    for (List<Keyed> event : events) {
      counts(event, Keyed::key)
          .keySet()
          .forEach(
              key ->
                  parts
                      .computeIfAbsent(key, none -> new ArrayList<>())
                      .add(event.stream().filter(one -> one.key().equals(key)).toList()));
    }
    List<String> lines = new ArrayList<>();
    parts.forEach(
        (key, several) -> {
          if (several.size() > 1) {
            lines.add(key);
            several.forEach(part -> lines.add("  " + part.stream().map(this::brief).toList()));
          }
        });
    return lines;
  }

  /// Events that hold several happenings.
  List<String> joined() {
    List<String> lines = new ArrayList<>();
    for (List<Keyed> event : events) {
      TreeSet<String> keys = new TreeSet<>(counts(event, Keyed::key).keySet());
      if (keys.size() > 1) {
        lines.add(String.join(" + ", keys));
        event.forEach(one -> lines.add("  " + one.key() + ": " + brief(one)));
      }
    }
    return lines;
  }

  private String brief(Keyed one) {
    EventMention mention = one.happening().mention();
    String round = mention.round() == null ? "" : " " + mention.round();
    return "%s %s %s %s %s%s %s %s"
        .formatted(
            mention.source().articleId(),
            mention.date(),
            mention.modality(),
            mention.type(),
            mention.platform(),
            round,
            mention.place(),
            mention.actors().stream().map(EventActor::key).toList());
  }
}
