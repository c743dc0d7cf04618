package org.parley.chronicle.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Groups mentions into happenings. The result depends on the mentions and their links alone, never
/// on the order they came in.
public final class Clusters {

  private final Map<String, List<Happening>> groups = new HashMap<>();
  private final Map<String, String> reasons = new HashMap<>();

  private Clusters() {}

  /// Groups by the surest links first; no group ever holds two mentions that exclude each other.
  public static List<Cluster> of(Collection<Happening> happenings, Collection<Link> links) {
    Clusters clusters = new Clusters();
    happenings.forEach(one -> clusters.groups.put(one.id(), new ArrayList<>(List.of(one))));
    Link.likeliest(links).stream().sorted().forEach(clusters::join);
    return clusters.finish();
  }

  private void join(Link link) {
    List<Happening> one = groups.get(link.a());
    List<Happening> other = groups.get(link.b());
    if (one == null || other == null || one == other || exclude(one, other)) {
      return;
    }
    other.forEach(member -> groups.put(member.id(), one));
    one.addAll(other);
    reasons.putIfAbsent(link.a(), link.reason());
    reasons.putIfAbsent(link.b(), link.reason());
  }

  private static boolean exclude(List<Happening> one, List<Happening> other) {
    return one.stream().anyMatch(a -> other.stream().anyMatch(b -> SameHappening.excludes(a, b)));
  }

  private List<Cluster> finish() {
    Set<List<Happening>> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    distinct.addAll(groups.values());
    return distinct.stream().map(group -> Cluster.of(group, reasons)).sorted().toList();
  }
}
