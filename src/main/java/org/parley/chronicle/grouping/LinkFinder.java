package org.parley.chronicle.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.chronicle.merge.Happening;
import org.parley.chronicle.merge.Link;
import org.parley.chronicle.merge.SameHappening;
import org.parley.chronicle.store.LinkTable;
import org.parley.chronicle.store.MentionTable;
import org.springframework.stereotype.Component;

/// Finds what new mentions have to do with all others, looking only where dates or platforms agree.
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
    // One thread asks the database, all compare.
    List<Pairing> pairings =
        mentions.all(fresh).stream().map(one -> new Pairing(one, partners.of(one))).toList();
    Map<String, Link> links = new TreeMap<>();
    pairings.parallelStream()
        .map(Pairing::links)
        .toList()
        .forEach(found -> found.forEach(link -> links.put(key(link), link)));
    return beside(links);
  }

  /// A mention, and those that may tell the same happening.
  private record Pairing(Happening one, List<List<Happening>> others) {

    List<Link> links() {
      Set<Happening> compared = Collections.newSetFromMap(new IdentityHashMap<>());
      compared.add(one);
      List<Link> links = new ArrayList<>();
      for (List<Happening> some : others) {
        for (Happening other : some) {
          if (compared.add(other)) {
            SameHappening.compare(one, other).ifPresent(links::add);
          }
        }
      }
      return links;
    }
  }

  private static String key(Link link) {
    return link.a() + " " + link.b();
  }

  /// Weighs new links against those that their owners have.
  private Found beside(Map<String, Link> found) {
    Set<String> owners = new TreeSet<>();
    found.values().stream().map(Link::owner).filter(Objects::nonNull).forEach(owners::add);
    Map<String, Link> stored = new TreeMap<>();
    links.ownedBy(owners).forEach(link -> stored.put(key(link), link));
    Map<String, Link> all = new TreeMap<>(stored);
    all.putAll(found);
    Map<String, Link> kept = new TreeMap<>();
    Link.likeliest(all.values()).forEach(link -> kept.put(key(link), link));
    return new Found(
        kept.values().stream().filter(link -> !stored.containsKey(key(link))).toList(),
        stored.values().stream().filter(link -> !kept.containsKey(key(link))).toList());
  }
}
