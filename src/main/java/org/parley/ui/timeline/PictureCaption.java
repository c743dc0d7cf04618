package org.parley.ui.timeline;

import java.io.Serializable;

/// What a saved picture says of itself, beside the period and the day, which the timeline knows.
///
/// @param title what it is a picture of
/// @param filters the filters in words; empty for none
/// @param source what it was made from
public record PictureCaption(String title, String filters, String source) implements Serializable {}
