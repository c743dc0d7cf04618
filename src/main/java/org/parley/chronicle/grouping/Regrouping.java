package org.parley.chronicle.grouping;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.merge.Cluster;

/// Finds among the groups that a change can reach those that it does change, so that only these are
/// written again.
final class Regrouping {

  private final Set<String> fresh;
  private final Set<String> before;

  /// @param fresh mentions that are new, or whose article changed
  /// @param stale events that lost mentions
  Regrouping(Set<String> fresh, Set<String> stale) {
    this.fresh = fresh;
    this.before = new HashSet<>(stale);
  }

  /// The groups that are not in the tables as they are now.
  List<Cluster> unlike(Collection<Cluster> clusters) {
    Map<String, Integer> sizes = new HashMap<>();
    clusters.stream()
        .flatMap(cluster -> cluster.mentions().stream())
        .forEach(mention -> sizes.merge(mention.eventId(), 1, Integer::sum));
    return clusters.stream().filter(cluster -> !isStored(cluster, sizes)).toList();
  }

  /// Takes groups for the new ones.
  ///
  /// @return those that are to be stored
  List<Cluster> changed(Collection<Cluster> clusters) {
    List<Cluster> changed = unlike(clusters);
    changed.stream()
        .flatMap(cluster -> cluster.mentions().stream())
        .forEach(mention -> before.add(mention.eventId()));
    return changed;
  }

  private boolean isStored(Cluster cluster, Map<String, Integer> sizes) {
    return !before.contains(cluster.id())
        && Objects.equals(sizes.get(cluster.id()), cluster.members().size())
        && cluster.mentions().stream().allMatch(mention -> isIn(mention, cluster));
  }

  private boolean isIn(EventMention mention, Cluster cluster) {
    return !fresh.contains(mention.id())
        && mention.eventId().equals(cluster.id())
        && Objects.equals(mention.joined(), cluster.reasons().get(mention.id()));
  }

  /// The events to be deleted before the changed ones are stored.
  Set<String> before() {
    return before;
  }
}
