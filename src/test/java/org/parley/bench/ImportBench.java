package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// `./parley bench import [ARTICLES]`: imports made articles of 4 KB into a new database, in a
/// program of its own, and tells how long each thousand takes, by the clock and on the processors:
/// the second figure stays the same on a busy machine. Without a number: 1,000.
final class ImportBench {

  private static final int ROW = 1000;

  /// What was used up to a moment, in seconds.
  private record Used(double wall, double cpu) {

    Used since(Used other) {
      return new Used(wall - other.wall, cpu - other.cpu);
    }
  }

  private final Path folder = Files.createTempDirectory("parley-bench");
  private Used shown = new Used(0, 0);
  private Used last = shown;
  private double first;
  private int row;

  private ImportBench() throws IOException {}

  public static void main(String[] args) throws IOException, InterruptedException {
    new ImportBench().run(args.length == 0 ? ROW : Integer.parseInt(args[0]));
  }

  private void run(int count) throws IOException, InterruptedException {
    Path articles = MadeArticles.write(folder.resolve("articles.jsonl"), count);
    System.out.println("articles | seconds | CPU seconds | CPU ms each | against the first row");
    long start = System.nanoTime();
    Process process = Child.run(folder.resolve("db"), "import", articles.toString());
    do {
      double cpu = process.info().totalCpuDuration().map(one -> one.toMillis() / 1e3).orElse(0.0);
      last = new Used((System.nanoTime() - start) / 1e9, Math.max(last.cpu(), cpu));
      if (stored() >= (row + 1) * ROW && (row + 1) * ROW < count) {
        print((row + 1) * ROW);
      }
    } while (!process.waitFor(200, TimeUnit.MILLISECONDS));
    print(count);
    System.out.printf(
        "exit code %d, database of %d MB%n",
        process.exitValue(), Files.size(folder.resolve("db/parley.mv.db")) / 1_000_000);
  }

  private void print(int articles) {
    int some = articles - row * ROW;
    Used used = last.since(shown);
    double each = 1000 * used.cpu() / some;
    first = row == 0 ? each : first;
    System.out.printf(
        "%8d | %7.1f | %11.1f | %11.1f | %.2f%n",
        articles, used.wall(), used.cpu(), each, each / first);
    shown = last;
    row++;
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
