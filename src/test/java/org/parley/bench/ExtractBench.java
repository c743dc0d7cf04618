package org.parley.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.parley.extract.Extractor;
import org.parley.extract.Mention;
import org.parley.lexicon.Lexicon;
import org.parley.time.TimeTagger;

/// `./parley bench extract`: articles of 4 KB a second, on two threads, warm.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Threads(2)
@Fork(1)
public class ExtractBench {

  private static final int ARTICLE = 4000;

  private final Extractor extractor = new Extractor(Lexicon.standard(), new TimeTagger());
  private final List<String> articles = articles();

  /// Sample articles joined to texts of 4 KB, as news of that length are.
  private static List<String> articles() {
    StringBuilder all = new StringBuilder();
    Samples.all().forEach(sample -> all.append(sample.text()).append('\n'));
    return java.util.stream.IntStream.range(0, all.length() / ARTICLE)
        .mapToObj(i -> all.substring(i * ARTICLE, (i + 1) * ARTICLE))
        .toList();
  }

  /// Reads one article after the other.
  @State(Scope.Thread)
  public static class Turn {
    private int next;
  }

  /// One article.
  @Benchmark
  public List<Mention> article(Turn turn) {
    String text = articles.get(turn.next++ % articles.size());
    return extractor.extract(text, LocalDate.of(2018, 6, 20));
  }

  public static void main(String[] args) throws Exception {
    new Runner(new OptionsBuilder().include(ExtractBench.class.getName()).build()).run();
  }
}
