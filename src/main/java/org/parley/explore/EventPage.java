package org.parley.explore;

import java.util.List;
import org.parley.chronicle.EventSummary;

/// A part of a long list.
///
/// @param total how many there are in all
/// @param page number of this part, from 0
/// @param size most events in a part
public record EventPage(List<EventSummary> events, long total, int page, int size) {}
