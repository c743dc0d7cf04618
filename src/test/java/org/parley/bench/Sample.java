package org.parley.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parley.archive.NewArticle;
import org.parley.text.SentenceSplitter;
import org.parley.text.Span;

/// A sample article and what it tells.
///
/// @param name file name without ending
/// @param sentences the sentences of its text
public record Sample(
    String name, NewArticle article, List<Expected> expected, List<Span> sentences) {

  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  static Sample of(String name, NewArticle article, List<Map<String, Object>> entries) {
    List<Expected> expected = new ArrayList<>();
    for (Map<String, Object> entry : entries) {
      try {
        expected.add(Expected.of(entry));
      } catch (RuntimeException wrong) {
        throw new IllegalArgumentException(
            "%s.yaml, entry %d: %s".formatted(name, expected.size() + 1, wrong.getMessage()),
            wrong);
      }
    }
    return new Sample(
        name, article, List.copyOf(expected), List.copyOf(SPLITTER.split(article.text())));
  }

  /// The text all places refer to.
  public String text() {
    return article.text();
  }

  /// The sentence a quote starts in; the quote itself when no sentence holds it.
  public Span evidence(Expected one) {
    int start = Math.max(0, text().indexOf(one.quote()));
    return sentences.stream()
        .filter(sentence -> sentence.contains(start))
        .min(Comparator.comparingInt(Span::length))
        .orElse(new Span(start, start + one.quote().length()));
  }

  /// Everyone whom the article names for that happening, here or in its other tellings.
  List<String> namesAround(Expected one) {
    List<String> names = new ArrayList<>(one.actorsOk());
    for (Expected other : expected) {
      if (other.event().equals(one.event())) {
        names.addAll(other.actors());
        names.addAll(other.actorsOk());
      }
    }
    return names;
  }
}
