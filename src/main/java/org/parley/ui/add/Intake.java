package org.parley.ui.add;

import java.util.List;
import org.parley.archive.Archive;
import org.parley.archive.Importer;
import org.parley.archive.NewArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes what people bring into the archive. Never throws: whatever goes wrong is an outcome.
@Component
class Intake {

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final Importer importer;
  private final Archive archive;

  Intake(Importer importer, Archive archive) {
    this.importer = importer;
    this.archive = archive;
  }

  /// Reads a file and stores every article in it that can be read.
  Outcome take(String name, byte[] bytes) {
    try {
      return new Outcome(
          name,
          importer.importDocument(name, bytes).stream().map(Importer.Imported::result).toList());
    } catch (RuntimeException e) {
      LOG.warn("Importing {} failed", name, e);
      return Outcome.refused(
          name, "Storing it failed. Bring it again: what is stored already is not doubled.");
    }
  }

  /// Stores a pasted article.
  Outcome take(String name, NewArticle article) {
    try {
      return new Outcome(name, List.of(archive.add(article)));
    } catch (RuntimeException e) {
      LOG.warn("Adding {} failed", name, e);
      return Outcome.refused(
          name, "It could not be stored, and nothing of it was kept. Try again.");
    }
  }
}
