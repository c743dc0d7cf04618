package org.parley.chronicle.corpus.cut;

import java.time.LocalDate;

/// A single day that a passage names.
///
/// @param heads whether the passage is an entry of a chronology under this day (“12 November: Arab
///   League suspends Syria”)
public record NamedDay(LocalDate date, boolean heads) {}
