package org.parley.chronicle.grouping;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.store.MentionTable;

/// The mentions that one change has to do with, each read and prepared once.
final class PreparedMentions {

  private final MentionTable table;
  private final EventReader reader;
  private final Map<String, Happening> byId = new HashMap<>();

  PreparedMentions(MentionTable table, EventReader reader) {
    this.table = table;
    this.reader = reader;
  }

  /// The mentions with those identifiers, as they were stored before the change; unknown ones are
  /// left out.
  List<Happening> all(Collection<String> ids) {
    Set<String> unread = new LinkedHashSet<>(ids);
    unread.removeAll(byId.keySet());
    List<EventMention> read = table.findAll(unread);
    read.parallelStream()
        .map(reader::prepare)
        .toList()
        .forEach(one -> byId.put(one.mention().id(), one));
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }

  /// Whether one of them is as it was stored before the change.
  boolean isStored(EventMention mention) {
    Happening before = byId.get(mention.id());
    return before != null && before.mention().equals(mention);
  }
}
