package org.parley.explore.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.parley.explore.SearchHit.Piece;

/// Cuts a text into pieces so that the words searched for can be shown.
public final class Highlighter {

  private final List<String> stems;
  private final List<String> beginnings;

  /// Looks for what a person typed.
  public Highlighter(String typed) {
    stems = WordQuery.terms(typed, WordAnalyzers.STEMS);
    beginnings = WordQuery.terms(typed, WordAnalyzers.PLAIN);
  }

  public List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (int[] hit : hits(text)) {
      add(pieces, text.substring(done, hit[0]), false);
      add(pieces, text.substring(hit[0], hit[1]), true);
      done = hit[1];
    }
    add(pieces, text.substring(done), false);
    return pieces;
  }

  /// How many words of a text are looked for.
  public int count(String text) {
    return hits(text).size();
  }

  private static void add(List<Piece> pieces, String text, boolean found) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, found));
    }
  }

  private List<int[]> hits(String text) {
    List<int[]> hits = new ArrayList<>();
    try (TokenStream stream = WordAnalyzers.STEMS.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (isSearched(term.toString(), text.substring(place.startOffset(), place.endOffset()))) {
          hits.add(new int[] {place.startOffset(), place.endOffset()});
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hits;
  }

  private boolean isSearched(String stem, String word) {
    return stems.contains(stem)
        || WordQuery.terms(word, WordAnalyzers.PLAIN).stream()
            .anyMatch(plain -> beginnings.stream().anyMatch(plain::startsWith));
  }
}
