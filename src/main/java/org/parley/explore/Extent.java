package org.parley.explore;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From when to when the chronicle reaches.
///
/// @param first earliest day an event begins; `null` when there is none
/// @param last latest day an event begins or ends; `null` when there is none
/// @param dated how many events have a place on the timeline
/// @param undated how many wait for a date
public record Extent(
    @Nullable LocalDate first, @Nullable LocalDate last, long dated, long undated) {}
