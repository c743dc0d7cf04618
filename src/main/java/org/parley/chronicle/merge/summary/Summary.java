package org.parley.chronicle.merge.summary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Event;
import org.parley.chronicle.EventActor;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Review;
import org.parley.chronicle.Status;
import org.parley.chronicle.merge.Cluster;
import org.parley.chronicle.merge.telling.Days;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.time.FuzzyDate;

/// What the mentions of one happening say together.
public final class Summary {

  /// Nothing read by a machine is ever certain.
  private static final double MOST_CONFIDENCE = 0.99;

  private Summary() {}

  /// The event that a cluster tells, before any person decided anything about it.
  public static Event of(Cluster cluster) {
    List<EventMention> mentions = cluster.mentions();
    Dating dating = Dating.of(cluster);
    Modality modality = modality(cluster);
    Importance importance = Importance.of(cluster, modality);
    Nature nature = Nature.of(cluster);
    String id = cluster.id();
    return new Event(
        id,
        Title.of(Headline.of(dating, modality, nature), dating.date(), modality, nature.round()),
        dating.date(),
        dating.reason(),
        nature.type(),
        actors(cluster),
        Most.of(mentions, EventMention::place),
        Most.of(mentions, EventMention::platform),
        nature.round(),
        modality,
        status(modality, dating, mentions),
        Review.PROPOSED,
        confidence(mentions),
        importance.value(),
        importance.reasons(),
        Sources.articles(mentions),
        Sources.independent(mentions),
        false,
        dating.former(),
        Claims.of(cluster),
        mentions.stream().map(one -> one.in(id, cluster.reasons().get(one.id()))).toList(),
        List.of());
  }

  private static List<EventActor> actors(Cluster cluster) {
    Map<String, EventActor> byKey = new LinkedHashMap<>();
    for (Happening member : cluster.members()) {
      Stream.concat(member.mention().actors().stream(), member.guarantors().stream())
          .forEach(
              actor ->
                  byKey.merge(
                      actor.key(), actor, (a, b) -> a.role().compareTo(b.role()) <= 0 ? a : b));
    }
    return byKey.values().stream().sorted(Comparator.comparing(EventActor::role)).toList();
  }

  /// A report outweighs a plan; among plans and denials the last word counts.
  private static Modality modality(Cluster cluster) {
    List<Modality> told = cluster.mentions().stream().map(EventMention::modality).toList();
    if (told.contains(Modality.HAPPENED)) {
      return Modality.HAPPENED;
    }
    return told.contains(Modality.ONGOING) ? Modality.ONGOING : Plans.modality(cluster.members());
  }

  private static Status status(Modality modality, Dating dating, List<EventMention> mentions) {
    return switch (modality) {
      case HAPPENED, ONGOING -> Status.HELD;
      case DENIED -> Plans.isPutOff(mentions) ? Status.POSTPONED : Status.CANCELLED;
      case HYPOTHETICAL -> Status.ANNOUNCED;
      case PLANNED -> planned(dating.date(), dating.former());
    };
  }

  private static Status planned(@Nullable FuzzyDate date, List<FuzzyDate> former) {
    if (!former.isEmpty()) {
      return Status.POSTPONED;
    }
    return Days.of(date).isExact() ? Status.SCHEDULED : Status.ANNOUNCED;
  }

  /// Each group of copies may err once, independently of the others.
  private static double confidence(List<EventMention> mentions) {
    Map<String, Double> bySource = new HashMap<>();
    mentions.forEach(one -> bySource.merge(one.source().copyGroup(), one.confidence(), Math::max));
    double doubt =
        bySource.values().stream().mapToDouble(one -> 1 - one).reduce(1, (a, b) -> a * b);
    return Math.round(1000 * Math.min(MOST_CONFIDENCE, 1 - doubt)) / 1000.0;
  }
}
