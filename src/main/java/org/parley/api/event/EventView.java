package org.parley.api.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.archive.SharedWording;
import org.parley.chronicle.Claim;
import org.parley.chronicle.Event;

/// The whole of an event with its evidence.
///
/// @param toldUntil last publication day among the articles that tell an open end; missing for
///   others
/// @param decisions what people decided; the other fields have it already
/// @param sourceGroups which articles count as one source, and why; as many as there are `sources`
record EventView(
    String id,
    String headline,
    @Nullable DateView date,
    @Nullable LocalDate toldUntil,
    @Nullable String dateReason,
    String type,
    List<ActorView> actors,
    @Nullable String place,
    @Nullable String platform,
    @Nullable Integer round,
    String modality,
    String status,
    String review,
    double confidence,
    double importance,
    List<String> importanceReasons,
    int articles,
    int sources,
    List<SourceGroupView> sourceGroups,
    boolean pinned,
    List<DateView> formerDates,
    List<Claim> claims,
    List<MentionView> mentions,
    List<DecisionView> decisions) {

  static EventView of(Event event, SharedWording wording) {
    return new EventView(
        event.id(),
        event.headline(),
        DateView.of(event.date()),
        event.toldUntil(),
        event.dateReason(),
        event.type(),
        event.actors().stream().map(ActorView::of).toList(),
        event.place(),
        event.platform(),
        event.round(),
        EventListing.word(event.modality()),
        EventListing.word(event.status()),
        EventListing.word(event.review()),
        event.confidence(),
        event.importance(),
        event.importanceReasons(),
        event.articles(),
        event.sources(),
        event.sourceGroups().stream().map(group -> SourceGroupView.of(group, wording)).toList(),
        event.pinned(),
        event.formerDates().stream().map(DateView::of).filter(Objects::nonNull).toList(),
        event.claims(),
        event.mentions().stream().map(MentionView::of).toList(),
        event.decisions().stream().map(DecisionView::of).toList());
  }
}
