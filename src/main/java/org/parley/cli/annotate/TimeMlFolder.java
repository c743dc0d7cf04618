package org.parley.cli.annotate;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.cli.input.ArticleInput;
import org.parley.time.TimeExpression;

/// Writes each article as a TimeML file of its own, `FOLDER/NAME.tml`, named by the article's id.
final class TimeMlFolder implements AnnotationWriter {

  private static final int LONGEST_NAME = 100;

  private final Path folder;
  private final Set<String> taken = new HashSet<>();

  /// @throws IOException when the folder cannot be made
  TimeMlFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public void write(
      ArticleInput.Named article, @Nullable LocalDate published, List<TimeExpression> found) {
    Path file = folder.resolve(name(article.id()) + ".tml");
    try (PrintWriter out = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
      new TimeMlWriter(out).write(article, published, found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The last part of an id without its ending, in letters and digits, with a number where it is
  /// taken.
  private String name(String id) {
    String last = id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf('\\')) + 1);
    String bare = last.replaceAll("\\.\\p{Alnum}{2,5}$", "");
    String plain = bare.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+", "");
    String safe = plain.isEmpty() ? "article" : plain;
    String brief = safe.substring(0, Math.min(LONGEST_NAME, safe.length()));
    String name = brief;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = brief + "-" + number;
    }
    return name;
  }
}
