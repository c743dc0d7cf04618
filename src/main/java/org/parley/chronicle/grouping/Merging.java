package org.parley.chronicle.grouping;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.parley.chronicle.Event;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.merge.Cluster;
import org.parley.chronicle.merge.Link;
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
public class Merging {

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
  public record Outcome(Set<String> changed, Set<String> gone) {}

  /// Puts what was just read in the place of all that stood for these articles before.
  public Outcome replace(Collection<String> articles, List<EventMention> read) {
    List<EventMention> old = mentions.ofArticles(articles);
    Set<String> gone = idsOf(old);
    Set<String> bereft = bereft(gone);
    Set<String> stale = new HashSet<>();
    old.forEach(mention -> stale.add(mention.eventId()));
    links.deleteOf(gone);
    mentions.deleteOf(articles);
    Set<String> fresh = idsOf(read);
    gone.removeAll(fresh);
    decisions.follow(gone, read);
    mentions.insert(read);
    PreparedMentions prepared = new PreparedMentions(mentions, reader);
    Set<String> alone = new LinkedHashSet<>(bereft);
    read.forEach(mention -> alone.add(mention.id()));
    Set<String> touched = connect(alone, prepared);
    touched.addAll(alone);
    return regroup(touched, new Regrouping(fresh, stale), prepared);
  }

  /// Mentions that lose a link of their own, so that one that was outdone may come back.
  private Set<String> bereft(Set<String> gone) {
    Set<String> owners = new HashSet<>();
    links.touching(gone).stream().map(Link::owner).filter(Objects::nonNull).forEach(owners::add);
    owners.removeAll(gone);
    return owners;
  }

  /// Stores the links of mentions.
  ///
  /// @return mentions that lost a link
  private Set<String> connect(Set<String> alone, PreparedMentions prepared) {
    LinkFinder.Found found = finder.linksOf(alone, prepared);
    links.delete(found.outdone());
    links.insert(found.fresh());
    return found.released();
  }

  private static Set<String> idsOf(Collection<EventMention> mentions) {
    Set<String> ids = new HashSet<>();
    mentions.forEach(mention -> ids.add(mention.id()));
    return ids;
  }

  /// Makes the events of these articles anew, after facts about the articles changed.
  public Outcome refresh(Collection<String> articles) {
    Set<String> own = new HashSet<>(mentions.idsOf(articles));
    PreparedMentions prepared = new PreparedMentions(mentions, reader);
    return regroup(own, new Regrouping(own, Set.of()), prepared);
  }

  private Outcome regroup(Set<String> touched, Regrouping regrouping, PreparedMentions prepared) {
    Surroundings surroundings = new Surroundings(mentions, links, reader, prepared);
    List<Cluster> clusters = surroundings.groups(touched, regrouping);
    List<Event> made = reader.events(regrouping.changed(clusters));
    Set<String> before = regrouping.before();
    events.delete(before);
    events.insert(made);
    mentions.assign(moved(made, prepared));
    Set<String> changed = new TreeSet<>();
    made.forEach(event -> changed.add(event.id()));
    Set<String> gone = new TreeSet<>(before);
    gone.removeAll(changed);
    return new Outcome(changed, gone);
  }

  /// The mentions that are not in their events yet, or for another reason.
  private static List<EventMention> moved(List<Event> made, PreparedMentions prepared) {
    return made.stream()
        .flatMap(event -> event.mentions().stream())
        .filter(mention -> !prepared.isStored(mention))
        .toList();
  }
}
