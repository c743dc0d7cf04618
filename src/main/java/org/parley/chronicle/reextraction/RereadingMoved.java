package org.parley.chronicle.reextraction;

/// Reading all articles again began, came further or ended; [Rereading#state] tells where it
/// stands.
public record RereadingMoved() {}
