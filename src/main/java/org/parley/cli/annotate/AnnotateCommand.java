package org.parley.cli.annotate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.parley.cli.input.ArticleInput;
import org.parley.time.TimeTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parley annotate`: the time expressions of articles.
@Command(
    name = "annotate",
    description = "Finds the time expressions of articles.",
    mixinStandardHelpOptions = true)
public final class AnnotateCommand implements Callable<Integer> {

  /// What to write.
  enum Format {
    jsonl,
    timeml
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--published",
      paramLabel = "YYYY-MM-DD",
      description = "Publication date of the articles that name none.")
  private @Nullable LocalDate published;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.jsonl;

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description = "With timeml: write each article into a file of its own, FOLDER/NAME.tml.")
  private @Nullable Path folder;

  @Parameters(
      paramLabel = "FILE",
      description = "Texts, web pages, JSON lines or folders; - or nothing reads standard input.")
  private List<String> inputs = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    PrintWriter writer = spec.commandLine().getOut();
    ArticleInput input = new ArticleInput(System.in, spec.commandLine().getErr()::println);
    boolean whole = annotate(input, writer);
    writer.flush();
    return whole && input.refused() == 0 ? 0 : 1;
  }

  /// Whether every article was written.
  private boolean annotate(ArticleInput input, PrintWriter writer) throws IOException {
    TimeTagger tagger = new TimeTagger();
    AnnotationWriter annotations = annotations(writer);
    AtomicInteger left = new AtomicInteger();
    input.read(
        inputs.isEmpty() ? List.of("-") : inputs,
        named -> {
          if (!annotations.takesMore()) {
            left.incrementAndGet();
            return;
          }
          LocalDate stated = named.article().published();
          LocalDate known = stated == null ? published : stated;
          annotations.write(named, known, tagger.tagEnds(named.article().text(), known));
        });
    if (left.get() > 0) {
      spec.commandLine()
          .getErr()
          .println(
              "A TimeML document holds one article: "
                  + left
                  + " more not written. Name a folder for a file each: --to FOLDER");
    }
    return left.get() == 0;
  }

  private AnnotationWriter annotations(PrintWriter writer) throws IOException {
    if (folder != null && format != Format.timeml) {
      throw new ParameterException(spec.commandLine(), "--to goes with --format timeml only.");
    }
    if (folder != null) {
      return new TimeMlFolder(folder);
    }
    return format == Format.timeml ? new TimeMlWriter(writer) : new JsonAnnotationWriter(writer);
  }
}
