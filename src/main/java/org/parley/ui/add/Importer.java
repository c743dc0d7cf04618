package org.parley.ui.add;

import java.util.ArrayList;
import java.util.List;
import org.parley.archive.Archive;
import org.parley.archive.ArticleReader;
import org.parley.archive.ImportResult;
import org.parley.archive.NewArticle;
import org.parley.archive.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes what people bring into the archive. Never throws: whatever goes wrong is an outcome.
@Component
class Importer {

  private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

  private final ArticleReader reader;
  private final Archive archive;

  Importer(ArticleReader reader, Archive archive) {
    this.reader = reader;
    this.archive = archive;
  }

  /// Reads a file and stores every article in it that can be read.
  Outcome take(String name, byte[] bytes) {
    List<NewArticle> legible = new ArrayList<>();
    List<ImportResult> results = new ArrayList<>();
    for (Reading reading : reader.read(name, bytes)) {
      switch (reading) {
        case Reading.Legible(var called, var article) -> legible.add(article);
        case Reading.Illegible(var called, var reason) ->
            results.add(new ImportResult.Refused(called, reason));
      }
    }
    Outcome stored = store(name, legible);
    results.addAll(stored.results());
    return new Outcome(name, results);
  }

  /// Stores a pasted article.
  Outcome take(String name, NewArticle article) {
    return store(name, List.of(article));
  }

  private Outcome store(String name, List<NewArticle> articles) {
    try {
      return new Outcome(name, archive.addAll(articles));
    } catch (RuntimeException e) {
      LOG.warn("Importing {} failed", name, e);
      return Outcome.refused(
          name, "It could not be stored, and nothing of it was kept. Try again.");
    }
  }
}
