package org.parley.chronicle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.chronicle.grouping.EventReader;
import org.parley.chronicle.store.Decisions;
import org.parley.chronicle.store.MentionTable;
import org.springframework.stereotype.Service;

/// All events, and what tells them. Questions over many events are answered by the room `explore`.
@Service
public class Chronicle {

  private final MentionTable mentions;
  private final EventReader reader;
  private final Decisions decisions;

  Chronicle(MentionTable mentions, EventReader reader, Decisions decisions) {
    this.mentions = mentions;
    this.reader = reader;
    this.decisions = decisions;
  }

  /// The event with that identifier, or the event that the mention with that identifier tells.
  public Optional<Event> find(String id) {
    return mentions.findAll(List.of(id)).stream()
        .findFirst()
        .map(mention -> reader.event(mentions.ofEvents(List.of(mention.eventId()))));
  }

  /// Whole events, in the order of the identifiers; unknown ones are left out.
  public List<Event> findAll(List<String> ids) {
    return ids.stream().map(this::find).flatMap(Optional::stream).toList();
  }

  /// The events that people decided on, the latest decision first.
  public List<Event> decided(int most) {
    return findAll(decisions.events(most));
  }

  /// The events told by an article that people decided on.
  public List<Event> decidedIn(String articleId) {
    return findAll(decisions.eventsIn(articleId));
  }

  /// How many sentences people decided on that no article tells at the moment: the article was
  /// removed, or is read otherwise now. What was decided waits for them.
  public int waitingDecisions() {
    return decisions.waiting();
  }

  /// How many events each of these articles tells, without those that people set aside; articles
  /// that tell none are left out.
  public Map<String, Integer> countsOf(Collection<String> articleIds) {
    return mentions.countsOf(articleIds);
  }

  /// What an article tells, in order of place.
  public List<EventMention> ofArticle(String articleId) {
    return mentions.ofArticle(articleId);
  }
}
