package org.parley.chronicle.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.parley.chronicle.merge.Link;
import org.parley.chronicle.merge.SameHappening;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.store.LinkTable;
import org.parley.chronicle.store.MentionTable;
import org.springframework.stereotype.Component;

/// Finds what new mentions have to do with all others, looking only where dates or platforms agree.
///
/// With `n` new mentions and `d` others in the days, months and platform years around each, it
/// reads the others once and makes `n · d` comparisons, of which half end at the days. `d` grows
/// with the articles on one stretch of time, not with the length of the time they cover. What is
/// kept grows with `n`: an inexact date owns a few links, see [Link]; only two exact days are
/// linked as often as they agree.
@Component
class LinkFinder {

  private final MentionTable table;
  private final LinkTable links;

  LinkFinder(MentionTable table, LinkTable links) {
    this.table = table;
    this.links = links;
  }

  /// What new mentions do to the links.
  ///
  /// @param fresh links to be stored
  /// @param outdone links stored before that likelier ones take the place of
  record Found(Collection<Link> fresh, Collection<Link> outdone) {

    /// The mentions at the ends of links that are no more.
    Set<String> released() {
      Set<String> ends = new HashSet<>();
      outdone.forEach(link -> ends.addAll(List.of(link.a(), link.b())));
      return ends;
    }
  }

  /// The links between these mentions, which the table holds already, and all others.
  Found linksOf(Collection<String> fresh, PreparedMentions mentions) {
    Partners partners = new Partners(table, mentions);
    Set<String> all = new HashSet<>(fresh);
    // One thread asks the database, all compare.
    List<Pairing> pairings =
        mentions.all(fresh).stream().map(one -> new Pairing(one, partners.of(one))).toList();
    Map<String, Link> links = new HashMap<>();
    pairings.parallelStream()
        .map(pairing -> pairing.links(all))
        .toList()
        .forEach(found -> found.forEach(link -> links.put(key(link), link)));
    return beside(links);
  }

  /// A mention, and those that may tell the same happening.
  private record Pairing(Happening one, List<List<Happening>> others) {

    /// The likeliest links; of two that are fresh, the first one finds what is between them.
    List<Link> links(Set<String> fresh) {
      Set<Happening> compared = Collections.newSetFromMap(new IdentityHashMap<>());
      compared.add(one);
      List<Link> links = new ArrayList<>();
      for (List<Happening> some : others) {
        for (Happening other : some) {
          if (compared.add(other) && !isFirst(other, fresh)) {
            SameHappening.compare(one, other).ifPresent(links::add);
          }
        }
      }
      return Link.likeliest(links);
    }

    private boolean isFirst(Happening other, Set<String> fresh) {
      String id = other.mention().id();
      return id.compareTo(one.mention().id()) < 0 && fresh.contains(id);
    }
  }

  private static String key(Link link) {
    return link.a() + " " + link.b();
  }

  /// Weighs new links against those that their owners have.
  private Found beside(Map<String, Link> found) {
    Set<String> owners = new TreeSet<>();
    found.values().stream().map(Link::owner).filter(Objects::nonNull).forEach(owners::add);
    Map<String, Link> stored = new HashMap<>();
    links.ownedBy(owners).forEach(link -> stored.put(key(link), link));
    Map<String, Link> all = new HashMap<>(stored);
    all.putAll(found);
    Map<String, Link> kept = new HashMap<>();
    Link.likeliest(all.values()).forEach(link -> kept.put(key(link), link));
    return new Found(
        kept.values().stream().filter(link -> !stored.containsKey(key(link))).toList(),
        stored.values().stream().filter(link -> !kept.containsKey(key(link))).toList());
  }
}
