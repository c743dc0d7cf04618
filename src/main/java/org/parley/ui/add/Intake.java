package org.parley.ui.add;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.Article;
import org.parley.archive.ImportResult;
import org.parley.archive.NewArticle;
import org.parley.archive.PublicationBasis;
import org.parley.archive.intake.Importer;
import org.parley.ui.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes what people bring into the archive. Never throws: whatever goes wrong is an outcome.
@Component
class Intake {

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  /// So many articles are worth a word before all are done.
  private static final int MANY = 100;

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
    return take(name, bytes, done -> {});
  }

  /// Reads a file and stores every article in it that can be read.
  ///
  /// @param watcher is told now and then how many articles of a large file are done
  Outcome take(String name, byte[] bytes, IntConsumer watcher) {
    try {
      List<Importer.Imported> imported = new ArrayList<>();
      importer.importDocument(
          name,
          bytes,
          one -> {
            imported.add(one);
            if (imported.size() % MANY == 0) {
              watcher.accept(imported.size());
            }
          });
      String remarks =
          imported.stream()
              .map(Importer.Imported::remark)
              .filter(Objects::nonNull)
              .collect(Collectors.joining(" "));
      return new Outcome(
          name,
          imported.stream().map(Importer.Imported::result).toList(),
          remarks.isEmpty() ? null : remarks);
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
        case ImportResult.Added added -> added(article, added);
        case ImportResult.AlreadyKnown known -> known(article, known);
        case ImportResult.Refused refused -> new Outcome(title(article, null), List.of(refused));
      };
    } catch (RuntimeException e) {
      LOG.warn("Adding {} failed", article.title(), e);
      return Outcome.refused(
          title(article, null), "It could not be stored, and nothing of it was kept. Try again.");
    }
  }

  private Outcome added(NewArticle article, ImportResult.Added added) {
    Article stored = archive.find(added.id()).orElse(null);
    return new Outcome(title(article, stored), List.of(added), readFrom(stored));
  }

  private @Nullable String readFrom(@Nullable Article stored) {
    return stored == null
            || stored.published() == null
            || stored.basis() != PublicationBasis.DATELINE
        ? null
        : "Publication date, from the dateline: "
            + words.day(stored.published())
            + ". Correct it in the article if it is wrong.";
  }

  private Outcome known(NewArticle article, ImportResult.AlreadyKnown known) {
    Article stored = archive.find(known.id()).orElse(null);
    LocalDate typed = article.published();
    String note = stored == null || typed == null ? null : dated(stored, typed);
    return new Outcome(title(article, stored), List.of(known), note);
  }

  private @Nullable String dated(Article stored, LocalDate typed) {
    LocalDate before = stored.published();
    if (typed.equals(before)) {
      return null;
    }
    if (before == null) {
      archive.setPublished(stored.id(), typed);
      return "It had no publication date; now it is " + words.day(typed) + ".";
    }
    if (stored.basis() == PublicationBasis.DATELINE) {
      archive.setPublished(stored.id(), typed);
      return "Its publication date was read from the dateline; now it is " + words.day(typed) + ".";
    }
    return "It keeps its publication date, " + words.day(before) + ". Correct it in the article.";
  }

  private static String title(NewArticle article, @Nullable Article stored) {
    if (article.title() != null) {
      return article.title();
    }
    return stored == null ? "Pasted article" : stored.title();
  }
}
