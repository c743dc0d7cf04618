package org.parley.archive.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.ArchiveSettings;
import org.parley.archive.ImportResult;
import org.parley.archive.NewArticle;
import org.parley.archive.database.Strides;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Brings files and folders into the archive, a few articles at a time, so that a long import can
/// be watched, and broken off without losing what it has reported.
@Component
public class Importer {

  /// What became of one article.
  ///
  /// @param name file, or line of a file
  /// @param remark what a person should know beside it, one clear sentence; `null` for nothing
  public record Imported(String name, ImportResult result, @Nullable String remark) {}

  /// Articles sent to another program at once.
  private static final int PARCEL = 200;

  private final Function<List<NewArticle>, List<ImportResult>> shelf;
  private final Consumer<List<NewArticle>> foresight;
  private final ArticleReader reader;
  private final Strides strides;

  @Autowired
  Importer(Archive archive, ArticleReader reader, ArchiveSettings settings) {
    this(archive::addAll, archive::expect, reader, new Strides(settings.batch(), archive::count));
  }

  private Importer(
      Function<List<NewArticle>, List<ImportResult>> shelf,
      Consumer<List<NewArticle>> foresight,
      ArticleReader reader,
      Strides strides) {
    this.shelf = shelf;
    this.foresight = foresight;
    this.reader = reader;
    this.strides = strides;
  }

  /// One that brings articles elsewhere, where each call gives the results in their order.
  public static Importer to(Function<List<NewArticle>, List<ImportResult>> shelf) {
    return new Importer(shelf, next -> {}, new ArticleReader(), new Strides(PARCEL, () -> 0));
  }

  /// Imports files, and whatever is readable in folders and the folders in them, in growing
  /// [Strides]. Each result is reported after it is safely stored.
  ///
  /// @return the other files in the folders
  public PassedOver importAll(List<Path> paths, Consumer<Imported> report) {
    PassedOver others = new PassedOver();
    Basket basket = new Basket(report, strides::next);
    fill(
        basket,
        () -> {
          for (Path path : paths) {
            filesOf(path, report, others).forEach(file -> reader.read(file).forEach(basket::take));
          }
        });
    return others;
  }

  /// Whatever happens, those who know that more is coming learn that no more comes.
  private void fill(Basket basket, Runnable work) {
    try {
      work.run();
      basket.empty();
    } catch (RuntimeException e) {
      foresight.accept(List.of());
      throw e;
    }
  }

  /// Imports what one uploaded document holds.
  public List<Imported> importDocument(String name, byte[] bytes) {
    List<Imported> results = new ArrayList<>();
    importDocument(name, bytes, results::add);
    return results;
  }

  /// Imports what one uploaded document holds, in the least strides: somebody may be correcting an
  /// event meanwhile. Each result is reported after it is safely stored.
  public void importDocument(String name, byte[] bytes, Consumer<Imported> report) {
    Basket basket = new Basket(report, strides::least);
    fill(basket, () -> reader.read(name, bytes).forEach(basket::take));
  }

  private static List<Path> filesOf(Path path, Consumer<Imported> report, PassedOver others) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      List<Path> readable = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (ArticleReader.isReadable(file.toString())) {
          readable.add(file);
        } else {
          others.count(file);
        }
      }
      return readable;
    } catch (IOException e) {
      report.accept(refused(path.toString(), "The folder cannot be opened."));
      return List.of();
    }
  }

  private static Imported refused(String name, String reason) {
    return new Imported(name, new ImportResult.Refused(name, reason), null);
  }

  private final class Basket {

    private final Consumer<Imported> report;
    private final IntSupplier stride;
    private int room;
    private List<Reading.Legible> next = new ArrayList<>();
    private List<Reading.Legible> waiting = new ArrayList<>();

    /// @param stride how many articles to take at once
    Basket(Consumer<Imported> report, IntSupplier stride) {
      this.report = report;
      this.stride = stride;
      this.room = stride.getAsInt();
    }

    void take(Reading reading) {
      switch (reading) {
        case Reading.Legible legible -> next.add(legible);
        case Reading.Illegible illegible ->
            report.accept(refused(illegible.name(), illegible.reason()));
      }
      if (next.size() >= room) {
        shift();
        room = stride.getAsInt();
      }
    }

    /// While some are stored, the next ones are read already.
    private void shift() {
      foresight.accept(articles(next));
      store(waiting);
      waiting = next;
      next = new ArrayList<>();
    }

    void empty() {
      shift();
      store(waiting);
    }

    private void store(List<Reading.Legible> legible) {
      List<ImportResult> results = shelf.apply(articles(legible));
      for (int i = 0; i < results.size(); i++) {
        Reading.Legible read = legible.get(i);
        report.accept(new Imported(read.name(), results.get(i), read.remark()));
      }
    }

    private static List<NewArticle> articles(List<Reading.Legible> legible) {
      return legible.stream().map(Reading.Legible::article).toList();
    }
  }
}
