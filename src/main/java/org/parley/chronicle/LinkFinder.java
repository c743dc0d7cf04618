package org.parley.chronicle;

import java.util.Collection;
import java.util.HashSet;
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
  private final EventReader reader;

  LinkFinder(MentionTable table, LinkTable links, EventReader reader) {
    this.table = table;
    this.links = links;
    this.reader = reader;
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
  Found linksOf(List<EventMention> fresh) {
    Map<String, Link> links = new TreeMap<>();
    Partners partners = new Partners(table, reader);
    for (Happening one : partners.prepare(fresh)) {
      for (Happening other : partners.of(one)) {
        if (!other.mention().id().equals(one.mention().id())) {
          SameHappening.compare(one, other).ifPresent(link -> links.put(key(link), link));
        }
      }
    }
    return beside(links);
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
