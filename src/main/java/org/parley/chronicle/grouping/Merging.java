package org.parley.chronicle.grouping;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.chronicle.Event;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.grouping.known.Knowledge;
import org.parley.chronicle.grouping.known.Memory;
import org.parley.chronicle.grouping.known.Seats;
import org.parley.chronicle.merge.Cluster;
import org.parley.chronicle.store.Decisions;
import org.parley.chronicle.store.EventTable;
import org.parley.chronicle.store.MentionTable;
import org.springframework.stereotype.Component;

/// Brings mentions into the chronicle, or takes them out, and makes the events touched anew.
///
/// Which events there are follows from all mentions and their links alone. A change reaches exactly
/// the mentions that links lead to, so the cost does not grow with the chronicle.
@Component
public class Merging {

  private final MentionTable mentions;
  private final EventTable events;
  private final EventReader reader;
  private final Decisions decisions;
  private final Memory memory;

  Merging(
      MentionTable mentions,
      EventTable events,
      EventReader reader,
      Decisions decisions,
      Memory memory) {
    this.mentions = mentions;
    this.events = events;
    this.reader = reader;
    this.decisions = decisions;
    this.memory = memory;
  }

  /// What a change did to the events.
  public record Outcome(Set<String> changed, Set<String> gone) {}

  /// Puts what was just read in the place of all that stood for these articles before.
  public Outcome replace(Collection<String> articles, List<EventMention> read) {
    Knowledge known = memory.recall(reader::prepare);
    List<EventMention> old = mentions.ofArticles(articles);
    Set<String> stale = new HashSet<>();
    old.forEach(mention -> stale.add(mention.eventId()));
    Set<String> alone = new LinkedHashSet<>(known.delete(old));
    Set<String> fresh = idsOf(read);
    Set<String> gone = idsOf(old);
    gone.removeAll(fresh);
    decisions.follow(gone, read);
    known.insert(read);
    alone.addAll(fresh);
    Set<String> touched = connect(alone, known);
    touched.addAll(alone);
    return regroup(touched, new Regrouping(known.seats(), fresh, stale), known);
  }

  /// Stores the links of mentions.
  ///
  /// @return mentions that lost a link
  private static Set<String> connect(Set<String> alone, Knowledge known) {
    LinkFinder.Found found = new LinkFinder(known).linksOf(alone);
    known.links().delete(found.outdone());
    known.links().insert(found.fresh());
    return found.released();
  }

  private static Set<String> idsOf(Collection<EventMention> mentions) {
    Set<String> ids = new HashSet<>();
    mentions.forEach(mention -> ids.add(mention.id()));
    return ids;
  }

  /// Makes the events of these articles anew, after facts about the articles changed.
  public Outcome refresh(Collection<String> articles) {
    Knowledge known = memory.recall(reader::prepare);
    Set<String> own = new HashSet<>(mentions.idsOf(articles));
    known.renew(own);
    return regroup(own, new Regrouping(known.seats(), own, Set.of()), known);
  }

  private Outcome regroup(Set<String> touched, Regrouping regrouping, Knowledge known) {
    List<Cluster> clusters = new Surroundings(known).groups(touched, regrouping);
    List<Event> made = reader.events(regrouping.changed(clusters));
    Set<String> before = regrouping.before();
    events.delete(before);
    events.insert(made);
    known.seats().assign(moved(made, known.seats()));
    Set<String> changed = new TreeSet<>();
    made.forEach(event -> changed.add(event.id()));
    Set<String> gone = new TreeSet<>(before);
    gone.removeAll(changed);
    return new Outcome(changed, gone);
  }

  /// The mentions that are not in their events yet, or for another reason.
  private static List<EventMention> moved(List<Event> made, Seats seats) {
    return made.stream()
        .flatMap(event -> event.mentions().stream())
        .filter(one -> !seats.isIn(one.id(), one.eventId(), one.joined()))
        .toList();
  }
}
