package org.parley.chronicle.merge.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Modality;
import org.parley.chronicle.merge.Cluster;

/// How much an event matters, 0 to 1, from its own mentions alone, so that it does not change when
/// other events come in.
///
/// @param value 0 to 1
/// @param reasons what it is made of, the greatest part first
record Importance(double value, List<String> reasons) {

  private static final double SOURCES = 0.3;
  private static final double LOOKING_BACK = 0.2;
  private static final double PLACE_IN_ARTICLE = 0.2;
  private static final double TYPE = 0.2;
  private static final double ACTORS = 0.1;

  /// So many independent sources, or days of publication, count in full.
  private static final int MANY = 8;

  /// Who leads an article with an event tells it within so many characters.
  private static final int LEAD = 400;

  private record Part(double points, String reason) {}

  static Importance of(Cluster cluster, Modality modality) {
    List<EventMention> mentions = cluster.mentions();
    List<Part> parts = new ArrayList<>();
    int sources = Sources.independent(mentions);
    parts.add(new Part(SOURCES * growth(sources), plural(sources, "independent source")));
    int days = publicationDays(mentions);
    parts.add(new Part(LOOKING_BACK * growth(days), "told on " + plural(days, "day")));
    parts.add(lead(mentions));
    parts.add(type(cluster));
    parts.add(actors(cluster));
    double sum = parts.stream().mapToDouble(Part::points).sum();
    double value = Math.round(1000 * sum * certainty(modality)) / 1000.0;
    return new Importance(value, reasons(parts));
  }

  /// 0 for one, 1 for [#MANY], each doubling counting the same.
  private static double growth(int count) {
    return Math.clamp(Math.log(Math.max(1, count)) / Math.log(MANY), 0, 1);
  }

  private static int publicationDays(List<EventMention> mentions) {
    return (int)
        mentions.stream()
            .map(mention -> mention.source().published())
            .filter(Objects::nonNull)
            .distinct()
            .count();
  }

  private static Part lead(List<EventMention> mentions) {
    int first =
        mentions.stream().mapToInt(mention -> mention.evidence().start()).min().orElse(LEAD);
    double points = PLACE_IN_ARTICLE * Math.clamp(1 - (first - LEAD) / (8.0 * LEAD), 0, 1);
    return new Part(points, first < LEAD ? "leads an article" : "told inside an article");
  }

  private static Part type(Cluster cluster) {
    double weight =
        cluster.members().stream().mapToDouble(member -> member.traits().weight()).max().orElse(0);
    return new Part(TYPE * weight, "its type");
  }

  private static Part actors(Cluster cluster) {
    long actors =
        cluster.members().stream()
            .flatMapToLong(member -> member.actors().numbers())
            .distinct()
            .count();
    return new Part(ACTORS * Math.min(1, actors / 4.0), plural((int) actors, "actor"));
  }

  private static double certainty(Modality modality) {
    return switch (modality) {
      case HAPPENED, ONGOING -> 1;
      case PLANNED -> 0.9;
      case DENIED -> 0.7;
      case HYPOTHETICAL -> 0.5;
    };
  }

  private static List<String> reasons(List<Part> parts) {
    return parts.stream()
        .sorted((a, b) -> Double.compare(b.points(), a.points()))
        .map(part -> "%s: %.2f".formatted(part.reason(), part.points()))
        .toList();
  }

  private static String plural(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
