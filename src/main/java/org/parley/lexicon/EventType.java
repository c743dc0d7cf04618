package org.parley.lexicon;

/// What kind of happening, for example `meet`.
///
/// @param id label as in the event set
/// @param label what a reader sees
/// @param plover PLOVER event code
public record EventType(String id, String label, String plover) {}
