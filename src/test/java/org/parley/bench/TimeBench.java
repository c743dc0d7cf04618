package org.parley.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.parley.time.TimeExpression;
import org.parley.time.TimeTagger;

/// `parley bench time [PATH]`: how fast one warm thread reads time, on the articles of a path (the
/// sample corpus when none is given) and on texts made to be slow. Each measured second prints
/// characters per CPU second.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TimeBench {

  private static final LocalDate PUBLISHED = LocalDate.of(2012, 3, 21);
  private static final double NANOS = 1e9;

  /// Where the articles are.
  @Param("data/articles")
  public String path = "data/articles";

  /// Which text to read.
  @Param({"articles", "numbers", "words"})
  public String text = "articles";

  private final TimeTagger tagger = new TimeTagger();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private List<BenchArticles.Text> texts = List.of();
  private long characters;
  private long started;

  @Setup(Level.Trial)
  public void load() throws IOException {
    texts =
        switch (text) {
          case "numbers" -> List.of(new BenchArticles.Text(numbers(), PUBLISHED));
          case "words" -> List.of(new BenchArticles.Text(words(), PUBLISHED));
          default -> BenchArticles.read(path);
        };
  }

  /// Ten thousand numbers, between commas.
  private static String numbers() {
    return IntStream.range(0, 10_000).mapToObj(String::valueOf).collect(Collectors.joining(", "));
  }

  /// A megabyte of words that may be times.
  private static String words() {
    return "may march second sat ".repeat(50_000);
  }

  @Setup(Level.Iteration)
  public void start() {
    characters = 0;
    started = threads.getCurrentThreadCpuTime();
  }

  @TearDown(Level.Iteration)
  public void tell() {
    double seconds = (threads.getCurrentThreadCpuTime() - started) / NANOS;
    System.out.printf(Locale.ROOT, "%,.0f characters per CPU second: ", characters / seconds);
  }

  /// Reads all texts once.
  @Benchmark
  public List<List<TimeExpression>> read() {
    List<List<TimeExpression>> found = new ArrayList<>();
    for (BenchArticles.Text article : texts) {
      found.add(tagger.tag(article.text(), article.published()));
      characters += article.text().length();
    }
    return found;
  }

  public static void main(String[] args) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include(TimeBench.class.getName())
        .forks(1)
        .threads(1)
        .warmupIterations(3)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(3)
        .measurementTime(TimeValue.seconds(2));
    if (args.length > 0) {
      options.param("path", args[0]);
    }
    new Runner(options.build()).run();
  }
}
