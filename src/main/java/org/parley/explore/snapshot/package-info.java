/// The chronicle as it is now, kept in memory and brought up to date with each change, and filters
/// answered from it. Knows no SQL and no pixels.
@NullMarked
package org.parley.explore.snapshot;

import org.jspecify.annotations.NullMarked;
