package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `./parley bench import [ARTICLES]`: imports made articles of 4 KB into a new database, in a
/// program of its own, and tells how long that takes. Without a number: 1,000.
final class ImportBench {

  private ImportBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int count = args.length == 0 ? 1000 : Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("parley-bench");
    Path articles = MadeArticles.write(folder.resolve("articles.jsonl"), count);
    long start = System.nanoTime();
    int code = Child.run(folder.resolve("db"), "import", articles.toString()).waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%d articles in %.1f s, %.1f ms each (exit code %d)%n",
        count, seconds, 1000 * seconds / count, code);
  }
}
