/// The chronicle as columns in memory, sorted by day: what the timeline is counted from. Knows
/// numbers and codes, no filters of addresses and no JSON.
@NullMarked
package org.parley.explore.tiles;

import org.jspecify.annotations.NullMarked;
