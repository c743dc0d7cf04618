package org.parley.chronicle.reextraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.chronicle.EventMention;

/// What reading articles again changed, counted in mentions.
///
/// @param continued whether an earlier run was broken off and this one went on from there
/// @param articles articles read so far
/// @param all articles to read in this run
/// @param added mentions not read before
/// @param removed mentions read no longer
/// @param redated mentions with another date
/// @param altered mentions that differ otherwise
public record Changes(
    boolean continued, int articles, int all, int added, int removed, int redated, int altered) {

  static Changes none(boolean continued, int all) {
    return new Changes(continued, 0, all, 0, 0, 0, 0);
  }

  static Changes between(int articles, List<EventMention> before, List<EventMention> after) {
    Map<String, EventMention> old = new HashMap<>();
    before.forEach(mention -> old.put(mention.id(), mention));
    int added = 0;
    int redated = 0;
    int altered = 0;
    for (EventMention mention : after) {
      EventMention was = old.remove(mention.id());
      added += was == null ? 1 : 0;
      redated += was != null && !Objects.equals(was.date(), mention.date()) ? 1 : 0;
      altered +=
          was != null && Objects.equals(was.date(), mention.date()) && differ(was, mention) ? 1 : 0;
    }
    return new Changes(false, articles, 0, added, old.size(), redated, altered);
  }

  /// Whether the same place now tells something else; the event it belongs to does not count.
  private static boolean differ(EventMention was, EventMention is) {
    return !was.in("", null).equals(is.in("", null));
  }

  Changes plus(Changes step) {
    return new Changes(
        continued,
        articles + step.articles,
        all,
        added + step.added,
        removed + step.removed,
        redated + step.redated,
        altered + step.altered);
  }
}
