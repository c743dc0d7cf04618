package org.parley.cli.input;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Which articles a command reads, and against which day where they name none: options for mixing
/// into its own.
public final class ArticleSources {

  /// Works on an article.
  @FunctionalInterface
  public interface Worker {

    /// @param published the day it names, else the one the command was given; `null` without either
    void take(ArticleInput.Named article, @Nullable LocalDate published);
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--published",
      paramLabel = "YYYY-MM-DD",
      description = "Publication date of the articles that name none.")
  private @Nullable LocalDate published;

  @Parameters(
      paramLabel = "FILE",
      description = "Texts, web pages, JSON lines or folders; - or nothing reads standard input.")
  private List<String> files = new ArrayList<>();

  /// Hands over one article after the other, and complains about those that cannot be read.
  ///
  /// @return whether all could be read and worked on
  public boolean read(Worker worker) throws IOException {
    ArticleInput input = new ArticleInput(System.in, command.commandLine().getErr()::println);
    input.read(
        files.isEmpty() ? List.of("-") : files,
        named -> {
          LocalDate stated = named.article().published();
          worker.take(named, stated == null ? published : stated);
        });
    return input.refused() == 0;
  }
}
