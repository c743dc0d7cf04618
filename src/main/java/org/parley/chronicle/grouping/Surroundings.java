package org.parley.chronicle.grouping;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.chronicle.grouping.known.Knowledge;
import org.parley.chronicle.grouping.known.Known;
import org.parley.chronicle.merge.Cluster;
import org.parley.chronicle.merge.Clusters;
import org.parley.chronicle.merge.Link;

/// Groups anew what a change can reach, and as little else as possible.
///
/// Links join groups one after the other, the surest first, so a change can alter a group only
/// where a link leads to it from a group that is altered. Groups with changed mentions are made
/// anew together with the groups around them. Where one of those comes out as it was, the change
/// ends; where it does not, the groups around it are looked at as well.
final class Surroundings {

  private final Knowledge known;

  Surroundings(Knowledge known) {
    this.known = known;
  }

  /// The groups that a change can have altered, and some that it has not.
  ///
  /// @param touched mentions that are new, or have links that are new or gone
  /// @param regrouping what became of the events so far
  List<Cluster> groups(Set<String> touched, Regrouping regrouping) {
    Set<String> near = whole(touched, regrouping.before());
    // Of the groups around, most are altered as well.
    Set<String> inside = union(near, around(near));
    while (true) {
      Set<String> around = around(inside);
      List<Cluster> clusters = clusters(union(inside, around));
      Set<String> added = idsOf(regrouping.unlike(clusters));
      added.retainAll(around);
      if (added.isEmpty()) {
        return clusters;
      }
      inside = union(inside, added);
    }
  }

  private List<Cluster> clusters(Set<String> mentions) {
    return Clusters.ofLikeliest(
        known.mentions().all(mentions).stream().map(Known::happening).toList(),
        known.links().among(mentions));
  }

  /// The groups that links lead to.
  private Set<String> around(Set<String> inside) {
    Set<String> ends = new HashSet<>();
    for (String mention : inside) {
      for (Link link : known.links().of(mention)) {
        ends.add(link.a());
        ends.add(link.b());
      }
    }
    ends.removeAll(inside);
    return whole(ends, Set.of());
  }

  /// Mentions with all others of their events, and those of further events.
  private Set<String> whole(Collection<String> ids, Collection<String> events) {
    Set<String> all = new HashSet<>(events);
    known.mentions().all(ids).forEach(one -> all.add(known.seats().eventOf(one.id())));
    return union(ids, known.seats().membersOf(all));
  }

  private static Set<String> union(Collection<String> some, Collection<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  private static Set<String> idsOf(Collection<Cluster> clusters) {
    Set<String> ids = new HashSet<>();
    clusters.forEach(cluster -> cluster.members().forEach(one -> ids.add(one.id())));
    return ids;
  }
}
