package org.parley.chronicle.corpus.cut;

import java.util.List;
import java.util.Set;

/// A stretch of an article that stands for itself.
///
/// @param days the single days it names
/// @param words stems of its words
public record Piece(String text, List<NamedDay> days, Set<String> words) {}
