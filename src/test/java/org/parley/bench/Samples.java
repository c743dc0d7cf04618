package org.parley.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.archive.NewArticle;
import org.parley.archive.intake.ArticleReader;
import org.parley.archive.intake.Reading;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The sample corpus with what each of its articles tells.
public final class Samples {

  private static final Path FOLDER =
      Path.of(System.getProperty("parley.home", ""), "data", "articles");

  private Samples() {}

  /// All samples by name.
  ///
  /// @throws IllegalArgumentException naming the file and the entry that is wrong
  public static List<Sample> all() {
    return names(FOLDER, ".txt").stream().map(Samples::read).toList();
  }

  /// The files of a folder with that ending, without it.
  public static List<String> names(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where the files of expectations are.
  public static Path expectedFolder() {
    return FOLDER.resolve("expected");
  }

  private static Sample read(String name) {
    Reading reading = new ArticleReader().read(FOLDER.resolve(name + ".txt")).getFirst();
    NewArticle article =
        switch (reading) {
          case Reading.Legible legible -> legible.article();
          case Reading.Illegible illegible ->
              throw new IllegalArgumentException(illegible.name() + ": " + illegible.reason());
        };
    try (Reader file = Files.newBufferedReader(expectedFolder().resolve(name + ".yaml"))) {
      List<Map<String, Object>> entries =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
      return Sample.of(name, article, entries);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": nobody has said what it tells", e);
    }
  }
}
