package org.parley.api.event;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventSummary;

/// An event in a list; `GET /api/v1/events/{id}` gives the whole of it.
///
/// @param toldUntil last publication day among the articles that tell an open end; missing for
///   others
public record EventListing(
    String id,
    String headline,
    @Nullable DateView date,
    @Nullable LocalDate toldUntil,
    String type,
    @Nullable String place,
    @Nullable String platform,
    @Nullable Integer round,
    String modality,
    String status,
    double confidence,
    double importance,
    int articles,
    int sources) {

  static EventListing of(EventSummary event) {
    return new EventListing(
        event.id(),
        event.headline(),
        DateView.of(event.date()),
        event.toldUntil(),
        event.type(),
        event.place(),
        event.platform(),
        event.round(),
        word(event.modality()),
        word(event.status()),
        event.confidence(),
        event.importance(),
        event.articles(),
        event.sources());
  }

  /// A constant as filters take it.
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
