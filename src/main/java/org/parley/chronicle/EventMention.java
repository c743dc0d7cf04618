package org.parley.chronicle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.TextSelector;
import org.parley.time.FuzzyDate;

/// One sentence of one article that tells an event.
///
/// @param id stable: the article's identifier and the place of the sentence
/// @param eventId the event it tells
/// @param evidence where it stands, with the quote
/// @param headline what it tells in a few words
/// @param timeWords the words that date it; `null` when it is undated
/// @param date what those words mean; `null` when it is undated
/// @param dateRule identifier of the rule that read the date
/// @param dateReason why it is that date, one sentence
/// @param confidence 0 to 1
/// @param reasons why the confidence is what it is
/// @param joined why this mention belongs to the event; `null` for the one that founds it
public record EventMention(
    String id,
    String eventId,
    Source source,
    TextSelector evidence,
    String headline,
    @Nullable String timeWords,
    @Nullable FuzzyDate date,
    @Nullable String dateRule,
    @Nullable String dateReason,
    double dateConfidence,
    Modality modality,
    String type,
    List<EventActor> actors,
    @Nullable String place,
    @Nullable String platform,
    @Nullable Integer round,
    double confidence,
    List<String> reasons,
    @Nullable String joined) {

  /// Identifier of the article it stands in.
  public String articleId() {
    return source.articleId();
  }

  /// The same mention, in an event.
  public EventMention in(String event, @Nullable String because) {
    return new EventMention(
        id,
        event,
        source,
        evidence,
        headline,
        timeWords,
        date,
        dateRule,
        dateReason,
        dateConfidence,
        modality,
        type,
        actors,
        place,
        platform,
        round,
        confidence,
        reasons,
        because);
  }
}
