package org.parley.chronicle;

import java.util.List;
import java.util.Optional;
import org.parley.chronicle.grouping.EventReader;
import org.parley.chronicle.store.MentionTable;
import org.springframework.stereotype.Service;

/// All events, and what tells them. Questions over many events are answered by the room `explore`.
@Service
public class Chronicle {

  private final MentionTable mentions;
  private final EventReader reader;

  Chronicle(MentionTable mentions, EventReader reader) {
    this.mentions = mentions;
    this.reader = reader;
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

  /// What an article tells, in order of place.
  public List<EventMention> ofArticle(String articleId) {
    return mentions.ofArticle(articleId);
  }
}
