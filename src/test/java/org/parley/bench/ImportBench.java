package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// `./parley bench import [ARTICLES]`: imports made articles of 4 KB into a new database, in a
/// program of its own, and tells how long each thousand takes. Without a number: 1,000.
final class ImportBench {

  private static final int ROW = 1000;

  private final Path folder = Files.createTempDirectory("parley-bench");
  private final long start = System.nanoTime();
  private double shown;
  private double first;
  private int row;

  private ImportBench() throws IOException {}

  public static void main(String[] args) throws IOException, InterruptedException {
    new ImportBench().run(args.length == 0 ? ROW : Integer.parseInt(args[0]));
  }

  private void run(int count) throws IOException, InterruptedException {
    Path articles = MadeArticles.write(folder.resolve("articles.jsonl"), count);
    shown = seconds();
    System.out.println("articles | seconds | ms each | against the first row");
    Process process = Child.run(folder.resolve("db"), "import", articles.toString());
    while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
      if (stored() >= (row + 1) * ROW && (row + 1) * ROW < count) {
        print((row + 1) * ROW);
      }
    }
    print(count);
    double cpu =
        process.info().totalCpuDuration().map(one -> one.toMillis() / 1e3).orElse(Double.NaN);
    System.out.printf(
        "exit code %d%s%n", process.exitValue(), cpu > 0 ? ", " + cpu + " s CPU" : "");
  }

  private void print(int articles) {
    int some = articles - row * ROW;
    double now = seconds();
    double each = 1000 * (now - shown) / some;
    first = row == 0 ? each : first;
    System.out.printf("%8d | %7.1f | %7.1f | %.2f%n", articles, now - shown, each, each / first);
    shown = now;
    row++;
  }

  private double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  private long stored() throws IOException {
    Path kept = folder.resolve("db/archive/articles.jsonl");
    if (!Files.exists(kept)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(kept)) {
      return lines.count();
    }
  }
}
