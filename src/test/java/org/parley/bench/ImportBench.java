package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// `./parley bench import [ARTICLES]`: imports made articles of 4 KB into a new database, in a
/// program of its own, and tells how long each thousand takes, by the clock and on the processors:
/// the second figure stays the same on a busy machine. Without a number: 1,000. More are compared
/// with 1,000 that are imported alone before.
final class ImportBench {

  private static final int ROW = 1000;

  /// What was used up to a moment, in seconds.
  private record Used(double wall, double cpu) {

    Used since(Used other) {
      return new Used(wall - other.wall, cpu - other.cpu);
    }

    Used each(int articles) {
      return new Used(wall / articles, cpu / articles);
    }

    String against(Used other) {
      return String.format("%.2f in CPU, %.2f by the clock", cpu / other.cpu, wall / other.wall);
    }
  }

  private final Path folder = Files.createTempDirectory("parley-bench");
  private final Path data = folder.resolve("db");
  private final int count;
  private Used shown = new Used(0, 0);
  private Used last = shown;
  private int row;

  private ImportBench(int count) throws IOException {
    this.count = count;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    int count = args.length == 0 ? ROW : Integer.parseInt(args[0]);
    Used few = new ImportBench(Math.min(count, ROW)).run();
    if (count > ROW) {
      Used many = new ImportBench(count).run();
      System.out.printf(
          "An article of %d costs that of one of %d times %s.%n",
          count, ROW, many.each(count).against(few.each(ROW)));
    }
  }

  private Used run() throws IOException, InterruptedException {
    Path articles = MadeArticles.write(folder.resolve("articles.jsonl"), count);
    System.out.println("articles | seconds | CPU seconds | CPU ms each");
    long start = System.nanoTime();
    Process process = Child.run(data, "import", articles.toString());
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
        process.exitValue(), Files.size(data.resolve("parley.mv.db")) / 1_000_000);
    return last;
  }

  private void print(int articles) {
    Used used = last.since(shown);
    System.out.printf(
        "%8d | %7.1f | %11.1f | %11.1f%n",
        articles, used.wall(), used.cpu(), 1000 * used.each(articles - row * ROW).cpu());
    shown = last;
    row++;
  }

  private long stored() throws IOException {
    Path kept = data.resolve("archive/articles.jsonl");
    if (!Files.exists(kept)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(kept)) {
      return lines.count();
    }
  }
}
