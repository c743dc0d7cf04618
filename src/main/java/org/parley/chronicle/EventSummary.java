package org.parley.chronicle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.time.FuzzyDate;

/// An event without its evidence, for lists.
///
/// @param date the best supported date, or `null`
/// @param toldUntil how far an open end is known to go on, see [Event#toldUntil]
/// @param articles how many articles tell it
/// @param sources how many of them are independent
public record EventSummary(
    String id,
    String headline,
    @Nullable FuzzyDate date,
    @Nullable LocalDate toldUntil,
    String type,
    @Nullable String place,
    @Nullable String platform,
    @Nullable Integer round,
    Modality modality,
    Status status,
    Review review,
    double confidence,
    double importance,
    int articles,
    int sources,
    boolean pinned) {}
