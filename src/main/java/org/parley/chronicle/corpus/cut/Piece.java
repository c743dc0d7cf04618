package org.parley.chronicle.corpus.cut;

import java.util.List;

/// A stretch of an article that stands for itself.
///
/// @param place number of its sentence in the article, from 0
/// @param above whether it was glued to the report that follows: a headline or a caption
/// @param days the single days it names
/// @param words stems of its words that carry content, in order
public record Piece(
    String text, int place, boolean above, List<NamedDay> days, List<String> words) {}
