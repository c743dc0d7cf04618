package org.parley.chronicle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.chronicle.merge.Happening;
import org.parley.chronicle.merge.Link;
import org.parley.chronicle.merge.SameHappening;
import org.parley.chronicle.store.MentionTable;
import org.springframework.stereotype.Component;

/// Finds what new mentions have to do with all others, looking only where dates or platforms agree.
@Component
class LinkFinder {

  private final MentionTable table;
  private final EventReader reader;
  private final SameHappening same;

  LinkFinder(MentionTable table, EventReader reader, SameHappening same) {
    this.table = table;
    this.reader = reader;
    this.same = same;
  }

  /// The links between these mentions, which the table holds already, and all others.
  Collection<Link> linksOf(List<EventMention> fresh) {
    Map<String, Link> links = new TreeMap<>();
    Partners partners = new Partners(table, reader);
    for (Happening one : partners.prepare(fresh)) {
      for (Happening other : partners.of(one)) {
        if (!other.mention().id().equals(one.mention().id())) {
          same.compare(one, other).ifPresent(link -> links.put(link.a() + " " + link.b(), link));
        }
      }
    }
    return links.values();
  }
}
