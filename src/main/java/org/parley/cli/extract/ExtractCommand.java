package org.parley.cli.extract;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.cli.input.ArticleInput;
import org.parley.extract.Extractor;
import org.parley.extract.Mention;
import org.parley.lexicon.Lexicon;
import org.parley.time.TimeTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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

  @Option(
      names = "--published",
      paramLabel = "YYYY-MM-DD",
      description = "Publication date of articles that do not state their own.")
  private @Nullable LocalDate published;

  @Option(
      names = "--format",
      defaultValue = "JSONL",
      description = "One of: jsonl, csv, timelinejs, ics (default: jsonl).")
  private Format format = Format.JSONL;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Text files, folders, ARTICLES.jsonl, or - for standard input (default).")
  private List<String> sources = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    Extractor.prepare();
    ArticleInput input = new ArticleInput(System.in, spec.commandLine().getErr()::println);
    Extractor extractor = new Extractor(Lexicon.standard(), new TimeTagger());
    PrintWriter out = spec.commandLine().getOut();
    EventWriter writer = EventWriters.of(format, out);
    input.read(
        sources.isEmpty() ? List.of("-") : sources,
        named -> {
          LocalDate date = named.article().published();
          LocalDate known = date == null ? published : date;
          List<Mention> mentions = extractor.extract(named.article().text(), known);
          writer.write(named, known, mentions);
        });
    writer.finish();
    out.flush();
    return input.refused() == 0 ? 0 : 1;
  }
}
