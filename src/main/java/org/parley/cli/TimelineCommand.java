package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.archive.NewArticle;
import org.parley.chronicle.CorpusTimeline;
import org.parley.chronicle.CorpusTimeline.Wish;
import org.parley.cli.input.ArticleInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `parley timeline`: the most important days of a set of articles, no database. Articles that
/// cannot be read are told on standard error; the call fails only when none can.
@Command(
    name = "timeline",
    description = "Picks the most important days of articles on one topic.",
    mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--dates",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many days (default: ${DEFAULT-VALUE}).")
  private int dates;

  @Option(
      names = "--sentences",
      paramLabel = "K",
      defaultValue = "1",
      description = "How many sentences a day (default: ${DEFAULT-VALUE}).")
  private int sentences;

  @Option(
      names = "--keywords",
      paramLabel = "WORD",
      split = ",",
      description = "Words that mark the topic; without them every sentence is on it.")
  private List<String> keywords = new ArrayList<>();

  @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "First day to consider.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "YYYY-MM-DD", description = "Last day to consider.")
  private @Nullable LocalDate to;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLES.jsonl",
      description = "JSON-lines or text files, folders of them, or - for standard input.")
  private List<String> sources = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    Wish wish = wish();
    ArticleInput input = new ArticleInput(System.in, spec.commandLine().getErr()::println);
    List<NewArticle> articles = new ArrayList<>();
    input.read(sources, named -> articles.add(named.article()));
    write(new CorpusTimeline().pick(articles, wish));
    return articles.isEmpty() ? 1 : 0;
  }

  private Wish wish() {
    try {
      return new Wish(dates, sentences, keywords, from, to);
    } catch (IllegalArgumentException impossible) {
      throw new ParameterException(spec.commandLine(), impossible.getMessage(), impossible);
    }
  }

  private void write(List<CorpusTimeline.Day> days) {
    List<List<Object>> rows =
        days.stream().map(day -> List.<Object>of(day.date().toString(), day.sentences())).toList();
    PrintWriter out = spec.commandLine().getOut();
    out.println(JsonMapper.shared().writeValueAsString(rows));
    out.flush();
  }
}
