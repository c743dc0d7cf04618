package org.parley.extract.headline;

import java.util.List;
import org.parley.extract.grammar.Token;
import org.parley.extract.headline.chunk.Chunk;

/// “with the rebels absent”, “with both sides still angry”: a preposition with a noun and what is
/// said of it, which without its last words would say the opposite.
final class Circumstance {

  private Circumstance() {}

  /// Cuts a headline that is too long in front of such words: they stay whole, or not at all.
  static void cut(List<Chunk> chunks, int most) {
    boolean isLong = chunks.stream().mapToInt(Chunk::words).sum() > most;
    for (int i = chunks.size() - 1; isLong && i > 0; i--) {
      List<Chunk> rest = chunks.subList(i, chunks.size());
      boolean behindVerb = chunks.subList(0, i).stream().anyMatch(c -> c.is(Chunk.Kind.VERB));
      if (behindVerb && opens(Headlines.tokens(rest))) {
        rest.clear();
        return;
      }
    }
  }

  /// Whether words begin with “with” and a noun that an adjective follows.
  private static boolean opens(List<Token> words) {
    boolean noun = false;
    for (int i = 1; i < words.size() && words.get(0).lower().equals("with"); i++) {
      Token token = words.get(i);
      boolean last = i + 1 == words.size() || !words.get(i + 1).isNominal();
      if (noun && last && token.tag().equals("JJ") && token.name() == null) {
        return true;
      }
      if (token.isBreak() || token.isVerb()) {
        return false;
      }
      noun = token.isNoun() || noun && token.tag().startsWith("RB");
    }
    return false;
  }
}
