package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// `./parley bench crash [TIMES]`: imports made articles and kills the program at random moments
/// without warning, 20 times; after each kill the next run goes on. In the end nothing may be
/// missing, nothing doubled, and the events must be those of an import that nobody disturbed.
final class CrashBench {

  private static final int ARTICLES = 300;

  /// So many kills hit one import before it is let through.
  private static final int KILLS = 5;

  private final Path folder;
  private final Path articles;
  private final Path nothing;
  private final Random random = new Random(7);
  private long opening;
  private long importing;

  private CrashBench(Path folder) throws IOException {
    this.folder = folder;
    articles = MadeArticles.write(folder.resolve("articles.jsonl"), ARTICLES);
    nothing = Files.writeString(folder.resolve("nothing.jsonl"), "\n");
  }

  public static void main(String[] args) throws Exception {
    int times = args.length == 0 ? 20 : Integer.parseInt(args[0]);
    CrashBench bench = new CrashBench(Files.createTempDirectory("parley-crash"));
    int failures = bench.run(times);
    System.out.printf("%d kills, %d failures%n", times, failures);
    System.exit(failures == 0 ? 0 : 1);
  }

  private int run(int times) throws IOException, InterruptedException, SQLException {
    Path calm = folder.resolve("calm");
    opening = run(folder.resolve("empty"), nothing);
    importing = Math.max(1, run(calm, articles) - opening);
    System.out.printf(
        "undisturbed: %.1f s to open, %.1f s to import %d articles%n",
        opening / 1e3, importing / 1e3, ARTICLES);
    System.out.println("kill | stored at the kill | there after restart |");
    String expected = fingerprint(calm);
    int failures = 0;
    for (int i = 0; i < times; i++) {
      Path data = folder.resolve("killed-" + i / KILLS);
      failures += isLost(i + 1, data) ? 1 : 0;
      if ((i + 1) % KILLS == 0 || i + 1 == times) {
        run(data, articles);
        boolean same = fingerprint(data).equals(expected);
        failures += same ? 0 : 1;
        System.out.println(same ? "let through: the same events" : "let through: OTHER EVENTS");
      }
    }
    return failures;
  }

  private boolean isLost(int number, Path data)
      throws IOException, InterruptedException, SQLException {
    long before = kept(data);
    kill(data, moment(before));
    long stored = kept(data);
    run(data, nothing);
    long there = Long.parseLong(ask(data, "select count(*) from article"));
    System.out.printf(
        "%4d | %18d | %19d | %s%n",
        number, stored, there, there == stored ? "" : "LOST OR DOUBLED");
    return there != stored;
  }

  /// Some time between the opening and the end of what is left to import, in milliseconds.
  private long moment(long done) {
    double left = (double) (ARTICLES - done) / ARTICLES;
    return (long) (opening * 0.8 + (importing * left + opening * 0.2) * random.nextDouble());
  }

  private void kill(Path data, long moment) throws IOException, InterruptedException {
    Process process = Child.run(data, "import", articles.toString());
    if (!process.waitFor(moment, TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  /// Whole lines in the archive folder: every article that can have been acknowledged is among
  /// them.
  private static long kept(Path data) throws IOException {
    Path kept = data.resolve("archive/articles.jsonl");
    return Files.exists(kept)
        ? Files.readString(kept).chars().filter(one -> one == '\n').count()
        : 0;
  }

  /// Imports and tells how many milliseconds it took.
  private static long run(Path data, Path file) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Child.run(data, "import", file.toString()).waitFor();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private static String fingerprint(Path data) throws SQLException {
    return ask(data, "select count(*) from article")
        + " "
        + ask(data, "select count(*) from mention")
        + " "
        + ask(
            data,
            "select listagg(id || coalesce(edtf, '') || articles || sources, ' ')"
                + " within group (order by id) from event");
  }

  private static String ask(Path data, String question) throws SQLException {
    String url =
        "jdbc:h2:file:" + data.toAbsolutePath().resolve("parley") + ";DATABASE_TO_LOWER=TRUE";
    try (Connection connection = DriverManager.getConnection(url, "parley", "");
        ResultSet answer = connection.createStatement().executeQuery(question)) {
      answer.next();
      return String.valueOf(answer.getString(1));
    }
  }
}
