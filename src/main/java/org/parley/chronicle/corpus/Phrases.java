package org.parley.chronicle.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.chronicle.corpus.cut.Piece;

/// How far a sentence speaks in the phrases that many articles share. A phrase is two neighbouring
/// words that carry content; it weighs the logarithm of the number of articles that have it.
///
/// Document frequency as the weight of a pair of words follows Gillick and Favre, “A scalable
/// global model for summarization” (2009). Theirs adds up, under a limit of words; here the number
/// of sentences is limited, so the mean counts and long sentences gain nothing.
final class Phrases {

  private final Map<String, Integer> articles = new HashMap<>();

  /// @param corpus the pieces of each article
  Phrases(Collection<List<Piece>> corpus) {
    for (List<Piece> article : corpus) {
      Set<String> phrases = new HashSet<>();
      article.forEach(piece -> phrases.addAll(in(piece)));
      phrases.forEach(phrase -> articles.merge(phrase, 1, Integer::sum));
    }
  }

  /// The mean weight of its phrases; 0 when no other article has any, or it has none.
  double shared(Piece piece) {
    return in(piece).stream()
        .mapToDouble(phrase -> Math.log(articles.getOrDefault(phrase, 1)))
        .average()
        .orElse(0);
  }

  private static Set<String> in(Piece piece) {
    Set<String> phrases = new HashSet<>();
    for (int i = 1; i < piece.words().size(); i++) {
      phrases.add(piece.words().get(i - 1) + ' ' + piece.words().get(i));
    }
    return phrases;
  }
}
