package org.parley.chronicle.corpus;

import java.util.List;

/// All passages of the articles in order, grouped by article.
///
/// @param articles the passages of each article
/// @param words how many different words their vectors use
public record Corpus(List<List<Passage>> articles, int words) {

  List<Passage> passages() {
    return articles.stream().flatMap(List::stream).toList();
  }
}
