package org.parley.cli.extract;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.parley.cli.input.ArticleSources;
import org.parley.extract.Extractor;
import org.parley.lexicon.Lexicon;
import org.parley.time.TimeTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `parley extract`: articles in, dated events out, no database.
@Command(
    name = "extract",
    description = "Reads dated events out of articles.",
    mixinStandardHelpOptions = true)
public final class ExtractCommand implements Callable<Integer> {

  /// What the events are written as.
  enum Format {
    JSONL,
    CSV,
    TIMELINEJS,
    ICS
  }

  @Spec private CommandSpec spec;

  @Mixin private ArticleSources sources;

  @Option(
      names = "--format",
      defaultValue = "JSONL",
      description = "One of: jsonl, csv, timelinejs, ics (default: jsonl).")
  private Format format = Format.JSONL;

  @Override
  public Integer call() throws IOException {
    Extractor.prepare();
    Extractor extractor = new Extractor(Lexicon.standard(), new TimeTagger());
    PrintWriter out = spec.commandLine().getOut();
    EventWriter writer = EventWriters.of(format, out);
    boolean whole =
        sources.read(
            (article, published) ->
                writer.write(
                    article, published, extractor.extract(article.article().text(), published)));
    writer.finish();
    out.flush();
    return whole ? 0 : 1;
  }
}
