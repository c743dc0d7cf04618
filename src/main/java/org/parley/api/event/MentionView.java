package org.parley.api.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventMention;
import org.parley.text.TextSelector;

/// One sentence of one article that tells an event.
///
/// @param evidence offsets are code points in the text of the article, end exclusive
/// @param joined why it belongs to the event; missing for the one that founds it
public record MentionView(
    String id,
    String event,
    String article,
    String articleTitle,
    @Nullable String publisher,
    @Nullable LocalDate published,
    TextSelector evidence,
    String headline,
    @Nullable String timeWords,
    @Nullable DateView date,
    @Nullable String dateRule,
    @Nullable String dateReason,
    String modality,
    String type,
    List<ActorView> actors,
    @Nullable String place,
    @Nullable String platform,
    @Nullable Integer round,
    double confidence,
    List<String> reasons,
    @Nullable String joined) {

  public static MentionView of(EventMention mention) {
    return new MentionView(
        mention.id(),
        mention.eventId(),
        mention.articleId(),
        mention.source().title(),
        mention.source().publisher(),
        mention.source().published(),
        mention.evidence(),
        mention.headline(),
        mention.timeWords(),
        DateView.of(mention.date()),
        mention.dateRule(),
        mention.dateReason(),
        EventListing.word(mention.modality()),
        mention.type(),
        mention.actors().stream().map(ActorView::of).toList(),
        mention.place(),
        mention.platform(),
        mention.round(),
        mention.confidence(),
        mention.reasons(),
        mention.joined());
  }
}
