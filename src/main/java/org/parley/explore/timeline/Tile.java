package org.parley.explore.timeline;

import java.util.List;

/// A stretch of the timeline: for each lane counts in even buckets and its most important events.
///
/// @param zoom 0 to 16; each step halves the span
/// @param index which stretch: first day divided by the span
/// @param from first day, counted from 1970-01-01
/// @param span length in days
/// @param lanes the lanes that have events here
public record Tile(int zoom, long index, long from, int span, List<TileLane> lanes) {}
