package org.parley.chronicle.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.parley.chronicle.corpus.cut.Piece;

/// Knows what earlier articles have said word for word. What is printed again (agency text,
/// captions, the same chronology under many articles) is no second voice.
final class Copies {

  /// So few words are alike by chance.
  private static final int CHANCE = 3;

  private final Map<Set<String>, Integer> firstArticle = new HashMap<>();

  /// Whether an earlier article has a piece of the same words; remembers the piece.
  boolean isCopy(Piece piece, int article) {
    Set<String> words = Set.copyOf(piece.words());
    if (words.size() < CHANCE) {
      return false;
    }
    Integer first = firstArticle.putIfAbsent(words, article);
    return first != null && first != article;
  }
}
