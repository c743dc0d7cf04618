package org.parley.chronicle;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.chronicle.store.Decisions;
import org.parley.chronicle.store.EventTable;
import org.parley.chronicle.store.LinkTable;
import org.parley.chronicle.store.MentionTable;
import org.springframework.stereotype.Component;

/// Brings mentions into the chronicle, or takes them out, and makes the events touched anew.
///
/// Which events there are follows from all mentions and their links alone. A change reaches exactly
/// the mentions that links lead to, so the cost does not grow with the chronicle.
@Component
class Merging {

  private final MentionTable mentions;
  private final LinkTable links;
  private final EventTable events;
  private final LinkFinder finder;
  private final EventReader reader;
  private final Decisions decisions;

  Merging(
      MentionTable mentions,
      LinkTable links,
      EventTable events,
      LinkFinder finder,
      EventReader reader,
      Decisions decisions) {
    this.mentions = mentions;
    this.links = links;
    this.events = events;
    this.finder = finder;
    this.reader = reader;
    this.decisions = decisions;
  }

  /// What a change did to the events.
  record Outcome(Set<String> changed, Set<String> gone) {}

  /// Puts what was just read in the place of all that stood for these articles before.
  Outcome replace(Collection<String> articles, List<EventMention> read) {
    List<String> old = mentions.idsOf(articles);
    Set<String> touched = old.isEmpty() ? new HashSet<>() : links.reachable(old);
    Set<String> before = eventsOf(touched);
    if (!old.isEmpty()) {
      links.deleteOf(old);
      mentions.deleteOf(articles);
    }
    old.forEach(touched::remove);
    decisions.follow(gone(old, read), read);
    mentions.insert(read);
    links.insert(finder.linksOf(read));
    read.forEach(mention -> touched.add(mention.id()));
    return regroup(touched, before);
  }

  private static Set<String> gone(List<String> old, List<EventMention> read) {
    Set<String> gone = new HashSet<>(old);
    read.forEach(mention -> gone.remove(mention.id()));
    return gone;
  }

  /// Makes the events of these articles anew, after facts about the articles changed.
  Outcome refresh(Collection<String> articles) {
    return regroup(new HashSet<>(mentions.idsOf(articles)), new HashSet<>());
  }

  private Outcome regroup(Set<String> touched, Set<String> before) {
    Set<String> reached = links.reachable(touched);
    List<EventMention> affected = mentions.findAll(reached);
    affected.forEach(mention -> before.add(mention.eventId()));
    List<Event> made = reader.events(affected, links.touching(reached));
    events.delete(before);
    events.insert(made);
    mentions.assign(made.stream().flatMap(event -> event.mentions().stream()).toList());
    Set<String> changed = new TreeSet<>();
    made.forEach(event -> changed.add(event.id()));
    Set<String> gone = new TreeSet<>(before);
    gone.removeAll(changed);
    return new Outcome(changed, gone);
  }

  private Set<String> eventsOf(Set<String> ids) {
    Set<String> found = new HashSet<>();
    mentions.findAll(ids).forEach(mention -> found.add(mention.eventId()));
    return found;
  }
}
