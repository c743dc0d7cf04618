package org.parley.explore.timeline;

import java.util.List;

/// One lane of a tile.
///
/// @param lane key of the lane
/// @param counts events counted under the days of each bucket; an event counts under its first
///   possible day, or its last when the start is open
/// @param events the most important events that touch the tile, best first; all of them when few
public record TileLane(String lane, int[] counts, List<TileEvent> events) {}
