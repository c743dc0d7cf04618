package org.parley.chronicle.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.chronicle.EventMention;

/// Where a mention stands, as its identifier tells.
///
/// @param article identifier of the article
/// @param start code point its sentence begins at
public record Standing(String article, int start) {

  /// Beyond that a sentence is another sentence.
  private static final int FARTHEST = 200;

  public static Standing of(String mention) {
    String[] parts = mention.split("[-.]");
    boolean known = parts.length > 1 && parts[1].matches("\\d{1,9}");
    return new Standing(parts[0], known ? Integer.parseInt(parts[1]) : 0);
  }

  /// The mention that begins nearest to this place.
  public Optional<EventMention> nearest(List<EventMention> mentions) {
    return mentions.stream()
        .filter(mention -> distance(mention) <= FARTHEST)
        .min(Comparator.comparingInt(this::distance));
  }

  private int distance(EventMention mention) {
    return Math.abs(mention.evidence().start() - start);
  }
}
