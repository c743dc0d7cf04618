/// Phrases of the calendar: days, months, years, decades, seasons, quarters, weeks and their
/// ranges.
@NullMarked
package org.parley.time.grammar.dates;

import org.jspecify.annotations.NullMarked;
