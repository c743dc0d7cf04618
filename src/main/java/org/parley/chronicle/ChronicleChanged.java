package org.parley.chronicle;

import java.util.Set;

/// The chronicle is different now. Published after the change is committed.
///
/// @param events identifiers of the events that are new or changed
/// @param gone identifiers that no longer name an event of their own
/// @param articles articles that were read or read again
public record ChronicleChanged(Set<String> events, Set<String> gone, Set<String> articles) {}
