package org.parley.chronicle.grouping;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

  /// All that were looked at so far.
  private final Set<String> region = new HashSet<>();

  /// The links between them, the surest first.
  private List<Link> links = List.of();

  Surroundings(Knowledge known) {
    this.known = known;
  }

  /// The groups that a change can have altered, and some that it has not.
  ///
  /// @param touched mentions that are new, or have links that are new or gone
  /// @param regrouping what became of the events so far
  List<Cluster> groups(Set<String> touched, Regrouping regrouping) {
    Set<String> inside = whole(touched, regrouping.before());
    Set<String> around = beyond(inside, inside);
    // Of the groups around, most are altered as well.
    Set<String> altered = Set.copyOf(around);
    while (true) {
      inside.addAll(altered);
      around.removeAll(altered);
      around.addAll(beyond(altered, inside));
      List<Cluster> clusters = clusters(inside, around);
      altered = idsOf(regrouping.unlike(clusters));
      altered.retainAll(around);
      if (altered.isEmpty()) {
        return clusters;
      }
    }
  }

  /// Groups all that is inside or around; what was looked at before is there again.
  private List<Cluster> clusters(Set<String> inside, Set<String> around) {
    List<String> fresh =
        Stream.concat(inside.stream(), around.stream()).filter(region::add).toList();
    links =
        Stream.concat(links.stream(), known.links().among(fresh, region).stream())
            .parallel()
            .sorted()
            .toList();
    return Clusters.ofLikeliest(
        known.mentions().all(region).stream().map(Known::happening).toList(), links);
  }

  /// The groups outside that links lead to.
  private Set<String> beyond(Set<String> some, Set<String> inside) {
    Set<String> ends = new HashSet<>();
    for (String mention : some) {
      for (Link link : known.links().of(mention)) {
        String other = link.beside(mention);
        if (!inside.contains(other)) {
          ends.add(other);
        }
      }
    }
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
