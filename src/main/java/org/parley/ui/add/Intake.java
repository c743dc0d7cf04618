package org.parley.ui.add;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.Article;
import org.parley.archive.ImportResult;
import org.parley.archive.Importer;
import org.parley.archive.NewArticle;
import org.parley.ui.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes what people bring into the archive. Never throws: whatever goes wrong is an outcome.
@Component
class Intake {

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final Importer importer;
  private final Archive archive;
  private final Words words;

  Intake(Importer importer, Archive archive, Words words) {
    this.importer = importer;
    this.archive = archive;
    this.words = words;
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

  /// Stores a pasted article. One that is known already without a publication date takes the date
  /// it comes with this time.
  Outcome take(NewArticle article) {
    try {
      return switch (archive.add(article)) {
        case ImportResult.Added added ->
            new Outcome(title(article, archive.find(added.id()).orElse(null)), List.of(added));
        case ImportResult.AlreadyKnown known -> known(article, known);
        case ImportResult.Refused refused -> new Outcome(title(article, null), List.of(refused));
      };
    } catch (RuntimeException e) {
      LOG.warn("Adding {} failed", article.title(), e);
      return Outcome.refused(
          title(article, null), "It could not be stored, and nothing of it was kept. Try again.");
    }
  }

  private Outcome known(NewArticle article, ImportResult.AlreadyKnown known) {
    Article stored = archive.find(known.id()).orElse(null);
    LocalDate typed = article.published();
    String note = stored == null || typed == null ? null : dated(stored, typed);
    return new Outcome(title(article, stored), List.of(known), note);
  }

  private @Nullable String dated(Article stored, LocalDate typed) {
    LocalDate before = stored.published();
    if (before == null) {
      archive.setPublished(stored.id(), typed);
      return "It had no publication date; now it is " + words.day(typed) + ".";
    }
    return before.equals(typed)
        ? null
        : "It keeps its publication date, " + words.day(before) + ". Correct it in the article.";
  }

  private static String title(NewArticle article, @Nullable Article stored) {
    if (article.title() != null) {
      return article.title();
    }
    return stored == null ? "Pasted article" : stored.title();
  }
}
