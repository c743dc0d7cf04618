package org.parley.chronicle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.chronicle.merge.Days;
import org.parley.chronicle.merge.Happening;
import org.parley.chronicle.merge.Link;
import org.parley.chronicle.merge.SameHappening;
import org.springframework.stereotype.Component;

/// Finds what new mentions have to do with all others, looking only where dates or rounds agree.
@Component
class LinkFinder {

  /// Dates up to a month long are compared by overlap, so a partner may begin a month earlier.
  private static final int WINDOW = 31;

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
    Map<String, List<Happening>> known = new HashMap<>();
    for (EventMention mention : fresh) {
      Happening one = reader.prepare(mention);
      for (Happening other : partners(one, known)) {
        if (!other.mention().id().equals(mention.id())) {
          same.compare(one, other).ifPresent(link -> links.put(link.a() + " " + link.b(), link));
        }
      }
    }
    return links.values();
  }

  private List<Happening> partners(Happening one, Map<String, List<Happening>> known) {
    EventMention mention = one.mention();
    List<Happening> partners = new ArrayList<>();
    Integer start = one.days().start();
    if (start != null) {
      partners.addAll(around(one.days(), start, known));
    } else if (mention.date() != null) {
      partners.addAll(prepare(table.withDate(mention.date().edtf())));
    }
    if (mention.platform() != null && mention.round() != null) {
      partners.addAll(prepare(table.ofRound(mention.platform(), mention.round())));
    }
    return partners;
  }

  private List<Happening> around(Days days, int start, Map<String, List<Happening>> known) {
    Integer end = days.end();
    if (end == null || end - start > WINDOW) {
      // Dates that long are the same only when they are equal.
      return on(start, known);
    }
    List<Happening> found = new ArrayList<>();
    for (int day = start - 1; day <= end + 1; day++) {
      found.addAll(on(day, known));
    }
    found.addAll(
        known.computeIfAbsent(
            "around " + start + " " + end,
            none -> prepare(table.enclosing(start - WINDOW, start, end))));
    return found;
  }

  private List<Happening> on(int day, Map<String, List<Happening>> known) {
    return known.computeIfAbsent("on " + day, none -> prepare(table.startingOn(day)));
  }

  private List<Happening> prepare(List<EventMention> mentions) {
    return mentions.stream().map(reader::prepare).toList();
  }
}
