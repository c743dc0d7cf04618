package org.parley.chronicle.merge;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.chronicle.merge.telling.Happening;

/// Groups mentions into happenings. The result depends on the mentions and their links alone, never
/// on the order they came in.
public final class Clusters {

  private final Map<String, Group> groups = new HashMap<>();
  private final Map<String, String> reasons = new HashMap<>();

  private Clusters() {}

  /// Groups by the surest links first; no group ever holds two mentions that exclude each other.
  public static List<Cluster> of(Collection<Happening> happenings, Collection<Link> links) {
    return ofLikeliest(happenings, Link.likeliest(links));
  }

  /// The same, for links of which each owner has but the likeliest.
  public static List<Cluster> ofLikeliest(
      Collection<Happening> happenings, Collection<Link> links) {
    Clusters clusters = new Clusters();
    happenings.forEach(one -> clusters.groups.put(one.id(), new Group(one)));
    links.stream().sorted().forEach(clusters::join);
    return clusters.finish();
  }

  private void join(Link link) {
    Group one = groups.get(link.a());
    Group other = groups.get(link.b());
    if (one == null || other == null || one == other || one.excludes(other)) {
      return;
    }
    boolean larger = one.members().size() >= other.members().size();
    absorb(larger ? one : other, larger ? other : one);
    reasons.putIfAbsent(link.a(), link.reason());
    reasons.putIfAbsent(link.b(), link.reason());
  }

  private void absorb(Group one, Group other) {
    one.absorb(other);
    other.members().forEach(member -> groups.put(member.id(), one));
  }

  private List<Cluster> finish() {
    Set<Group> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    distinct.addAll(groups.values());
    return distinct.stream().map(group -> Cluster.of(group.members(), reasons)).sorted().toList();
  }
}
