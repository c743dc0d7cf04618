package org.parley.chronicle.merge.summary;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.merge.Cluster;
import org.parley.chronicle.merge.telling.Happening;

/// What kind of event the mentions tell together.
///
/// @param type lexicon identifier
/// @param kindred the types of mentions that tell the same in another word
/// @param round number of the round on its platform, or `null`
record Nature(String type, Set<String> kindred, @Nullable Integer round) {

  /// What most mentions tell. A numbered round is talks, whatever was agreed or said there.
  static Nature of(Cluster cluster) {
    Integer round = Most.of(cluster.mentions(), EventMention::round);
    List<Happening> talks =
        cluster.members().stream()
            .filter(one -> round != null && one.isReported() && one.isTalks())
            .toList();
    List<Happening> telling = talks.isEmpty() ? cluster.members() : talks;
    String type =
        Objects.requireNonNull(
            Most.of(telling.stream().map(Happening::mention).toList(), EventMention::type));
    return new Nature(type, kindred(type, cluster), round);
  }

  private static Set<String> kindred(String type, Cluster cluster) {
    Set<String> families =
        cluster.members().stream()
            .filter(one -> one.mention().type().equals(type))
            .map(one -> one.traits().family())
            .collect(Collectors.toSet());
    return cluster.members().stream()
        .filter(one -> families.contains(one.traits().family()))
        .map(one -> one.mention().type())
        .collect(Collectors.toSet());
  }

  boolean isToldBy(EventMention mention) {
    return kindred.contains(mention.type());
  }

  /// What it is worth that a title tells the type: of a round above all that it is one.
  int weight() {
    return round == null ? 1 : 2;
  }

  /// Whether a mention names the round.
  boolean isRoundOf(EventMention mention) {
    return round != null && round.equals(mention.round());
  }
}
