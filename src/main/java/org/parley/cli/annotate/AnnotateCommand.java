package org.parley.cli.annotate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.parley.cli.input.ArticleSources;
import org.parley.time.TimeTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Mixin private ArticleSources sources;

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

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    TimeTagger tagger = new TimeTagger();
    AnnotationWriter writer = writer(out);
    AtomicInteger left = new AtomicInteger();
    boolean whole =
        sources.read(
            (article, published) -> {
              if (writer.takesMore()) {
                writer.write(
                    article, published, tagger.tagEnds(article.article().text(), published));
              } else {
                left.incrementAndGet();
              }
            });
    out.flush();
    if (left.get() > 0) {
      complain(left.get());
    }
    return whole && left.get() == 0 ? 0 : 1;
  }

  private void complain(int left) {
    spec.commandLine()
        .getErr()
        .println(
            "A TimeML document holds one article: "
                + left
                + " more not written. Name a folder for a file each: --to FOLDER");
  }

  private AnnotationWriter writer(PrintWriter out) throws IOException {
    if (folder != null && format != Format.timeml) {
      throw new ParameterException(spec.commandLine(), "--to goes with --format timeml only.");
    }
    if (folder != null) {
      return new TimeMlFolder(folder);
    }
    return format == Format.timeml ? new TimeMlWriter(out) : new JsonAnnotationWriter(out);
  }
}
