package org.parley.chronicle.grouping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.chronicle.Event;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.merge.Cluster;
import org.parley.chronicle.merge.summary.Summary;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.TypeTraits;
import org.parley.chronicle.store.Decisions;
import org.parley.lexicon.Lexicon;
import org.springframework.stereotype.Component;

/// Makes events of mentions: groups them, sums them up, and lets the decisions of people outrank
/// what was read.
@Component
public class EventReader {

  private final Lexicon lexicon;
  private final TypeTraits types;
  private final Decisions decisions;

  EventReader(Lexicon lexicon, TypeTraits types, Decisions decisions) {
    this.lexicon = lexicon;
    this.types = types;
    this.decisions = decisions;
  }

  Happening prepare(EventMention mention) {
    return Happening.of(mention, lexicon, types);
  }

  /// The events that groups of mentions tell.
  List<Event> events(List<Cluster> clusters) {
    Set<String> decided = decisions.mentions();
    return clusters.parallelStream().map(Summary::of).toList().stream()
        .map(event -> isAmong(decided, event) ? decided(event) : event)
        .toList();
  }

  private static boolean isAmong(Set<String> decided, Event event) {
    return event.mentions().stream().anyMatch(one -> decided.contains(one.id()));
  }

  /// The event its mentions tell, when it is known that they tell one.
  public Event event(List<EventMention> mentions) {
    Map<String, String> reasons = new HashMap<>();
    for (EventMention mention : mentions) {
      if (mention.joined() != null) {
        reasons.put(mention.id(), mention.joined());
      }
    }
    return decided(Summary.of(Cluster.of(mentions.stream().map(this::prepare).toList(), reasons)));
  }

  private Event decided(Event event) {
    return Decided.apply(event, decisions.on(event.mentions()));
  }
}
