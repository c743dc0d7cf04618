package org.parley.ui.date;

import org.jspecify.annotations.Nullable;
import org.parley.time.FuzzyDate;

/// What became of a date that was typed.
///
/// @param date what is meant; `null` for nothing
/// @param words how it was understood, or why it was not
record FuzzyReading(@Nullable FuzzyDate date, String words) {}
