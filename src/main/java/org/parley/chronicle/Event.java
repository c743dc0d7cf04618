package org.parley.chronicle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.merge.summary.Proof;
import org.parley.chronicle.merge.summary.Sources;
import org.parley.time.FuzzyDate;

/// One happening, told by one or more mentions.
///
/// @param id stable: the identifier of its founding mention. The identifier of any of its mentions
///   finds it as well, so links outlive merging.
/// @param headline what happened in a few words
/// @param date the best supported date; `null` or without a year for the undated tray
/// @param dateReason why it is that date
/// @param type lexicon identifier of the event type
/// @param place lexicon identifier, or `null`
/// @param platform lexicon identifier, or `null`
/// @param round number of the round on the platform, or `null`
/// @param confidence 0 to 1
/// @param importance 0 to 1, decides what is shown when space is short
/// @param importanceReasons what the importance is made of
/// @param articles how many articles tell it
/// @param sources how many of them are independent of each other
/// @param pinned whether a person holds it to be important
/// @param formerDates dates it was announced for before, in EDTF
/// @param claims where the sources differ; empty when they agree
/// @param mentions the evidence, by publication
/// @param decisions what people decided, in the order of the fields; the fields have it already
public record Event(
    String id,
    String headline,
    @Nullable FuzzyDate date,
    @Nullable String dateReason,
    String type,
    List<EventActor> actors,
    @Nullable String place,
    @Nullable String platform,
    @Nullable Integer round,
    Modality modality,
    Status status,
    Review review,
    double confidence,
    double importance,
    List<String> importanceReasons,
    int articles,
    int sources,
    boolean pinned,
    List<FuzzyDate> formerDates,
    List<Claim> claims,
    List<EventMention> mentions,
    List<Decision> decisions) {

  /// The sentence to check it by: it gives the date as the event has it, or an end of it, and tells
  /// what the title says. A plan for the day does not tell that it came about; failing all that,
  /// the first published stands.
  public EventMention telling() {
    return Proof.of(this);
  }

  /// How far an open end is known to go on: to the last publication day among the articles that
  /// tell it so, or among all that tell the event where a person opened its end. `null` when the
  /// end is not open, or nobody knows when they were published.
  public @Nullable LocalDate toldUntil() {
    if (!isOpen(date)) {
      return null;
    }
    List<EventMention> open = mentions.stream().filter(one -> isOpen(one.date())).toList();
    return (open.isEmpty() ? mentions : open)
        .stream()
            .map(one -> one.source().published())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
  }

  private static boolean isOpen(@Nullable FuzzyDate date) {
    return date != null && date.isOpenEnd();
  }

  /// The articles that tell it, those that count as one source together.
  public List<SourceGroup> sourceGroups() {
    return Sources.groups(mentions);
  }

  /// What a person decided about a field; empty where the articles are followed.
  public Optional<Decision> decided(Field field) {
    return decisions.stream().filter(decision -> decision.field() == field).findFirst();
  }

  /// Whether it has a place on the timeline.
  public boolean isDated() {
    return date != null && (date.earliest() != null || date.latest() != null);
  }
}
