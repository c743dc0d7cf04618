package org.parley.ui.article;

import org.parley.text.Span;

/// A stretch of an article that tells an event.
///
/// @param span where, in UTF-16 indices of the text
/// @param mention identifier of the mention
/// @param href where its event is on the timeline
/// @param title date and headline, for those who rest the pointer on it
/// @param current whether the reader came for this one
record Told(Span span, String mention, String href, String title, boolean current) {}
