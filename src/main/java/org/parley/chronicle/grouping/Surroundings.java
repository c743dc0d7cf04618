package org.parley.chronicle.grouping;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.chronicle.merge.Cluster;
import org.parley.chronicle.merge.Link;
import org.parley.chronicle.store.LinkTable;
import org.parley.chronicle.store.MentionTable;

/// Groups anew what a change can reach, and as little else as possible.
///
/// Links join groups one after the other, the surest first, so a change can alter a group only
/// where a link leads to it from a group that is altered. Groups with changed mentions are made
/// anew together with the groups around them. Where one of those comes out as it was, the change
/// ends; where it does not, the groups around it are looked at as well.
final class Surroundings {

  private final MentionTable table;
  private final LinkTable links;
  private final EventReader reader;
  private final PreparedMentions mentions;

  Surroundings(MentionTable table, LinkTable links, EventReader reader, PreparedMentions mentions) {
    this.table = table;
    this.links = links;
    this.reader = reader;
    this.mentions = mentions;
  }

  /// The groups that a change can have altered, and some that it has not.
  ///
  /// @param touched mentions that are new, or have links that are new or gone
  /// @param regrouping what became of the events so far
  List<Cluster> groups(Set<String> touched, Regrouping regrouping) {
    Set<Link> known = new HashSet<>();
    Set<String> inside = whole(touched, regrouping.before());
    Set<String> added = inside;
    while (true) {
      known.addAll(links.touching(added));
      Set<String> around = around(inside, known);
      known.addAll(links.from(around));
      List<Cluster> clusters = reader.clusters(mentions.all(union(inside, around)), known);
      added = idsOf(regrouping.unlike(clusters));
      added.retainAll(around);
      if (added.isEmpty()) {
        return clusters;
      }
      inside = union(inside, added);
    }
  }

  /// The groups that links lead to.
  private Set<String> around(Set<String> inside, Set<Link> known) {
    Set<String> ends = new HashSet<>();
    for (Link link : known) {
      if (inside.contains(link.a()) || inside.contains(link.b())) {
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
    mentions.all(ids).forEach(one -> all.add(one.mention().eventId()));
    return union(ids, table.idsOfEvents(all));
  }

  private static Set<String> union(Collection<String> some, Collection<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  private static Set<String> idsOf(Collection<Cluster> clusters) {
    Set<String> ids = new HashSet<>();
    clusters.forEach(cluster -> cluster.mentions().forEach(one -> ids.add(one.id())));
    return ids;
  }
}
