package org.parley.chronicle.grouping;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.parley.chronicle.grouping.known.Seats;
import org.parley.chronicle.merge.Cluster;

/// Finds among the groups that a change can reach those that it does change, so that only these are
/// written again.
final class Regrouping {

  private final Seats seats;
  private final Set<String> fresh;
  private final Set<String> before;

  /// @param fresh mentions that are new, or whose article changed
  /// @param stale events that lost mentions
  Regrouping(Seats seats, Set<String> fresh, Set<String> stale) {
    this.seats = seats;
    this.fresh = fresh;
    this.before = new HashSet<>(stale);
  }

  /// The groups that are not in the tables as they are now.
  List<Cluster> unlike(Collection<Cluster> clusters) {
    Map<String, Integer> sizes = new HashMap<>();
    for (Cluster cluster : clusters) {
      cluster.members().forEach(one -> sizes.merge(seats.eventOf(one.id()), 1, Integer::sum));
    }
    return clusters.stream().filter(cluster -> !isStored(cluster, sizes)).toList();
  }

  /// Takes groups for the new ones.
  ///
  /// @return those that are to be stored
  List<Cluster> changed(Collection<Cluster> clusters) {
    List<Cluster> changed = unlike(clusters);
    for (Cluster cluster : changed) {
      cluster.members().forEach(one -> before.add(seats.eventOf(one.id())));
    }
    return changed;
  }

  private boolean isStored(Cluster cluster, Map<String, Integer> sizes) {
    return !before.contains(cluster.id())
        && Objects.equals(sizes.get(cluster.id()), cluster.members().size())
        && cluster.members().stream().allMatch(one -> isIn(one.id(), cluster));
  }

  private boolean isIn(String mention, Cluster cluster) {
    return !fresh.contains(mention)
        && seats.isIn(mention, cluster.id(), cluster.reasons().get(mention));
  }

  /// The events to be deleted before the changed ones are stored.
  Set<String> before() {
    return before;
  }
}
