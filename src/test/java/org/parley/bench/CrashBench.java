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

  private static final int ARTICLES = 400;

  private CrashBench() {}

  public static void main(String[] args) throws Exception {
    int times = args.length == 0 ? 20 : Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("parley-crash");
    Path articles = MadeArticles.write(folder.resolve("articles.jsonl"), ARTICLES);
    Path calm = folder.resolve("calm");
    long start = System.nanoTime();
    Child.run(calm, "import", articles.toString()).waitFor();
    long undisturbed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    String expected = fingerprint(calm);
    int failures = 0;
    Path data = folder.resolve("killed");
    Random random = new Random(7);
    for (int i = 1; i <= times; i++) {
      if (i % 5 == 1) {
        data = folder.resolve("killed-" + i);
      }
      long acknowledged = kill(data, articles, moment(undisturbed, random));
      long kept = Files.exists(data.resolve("parley.mv.db")) ? recovered(data, folder) : 0;
      boolean lost = kept < acknowledged;
      failures += lost ? 1 : 0;
      System.out.printf(
          "kill %2d: %d articles before, %d after restart%s%n",
          i, acknowledged, kept, lost ? " LOST" : "");
      if (i % 5 == 0) {
        Child.run(data, "import", articles.toString()).waitFor();
        boolean same = fingerprint(data).equals(expected);
        failures += same ? 0 : 1;
        System.out.println(same ? "finished: the same chronicle" : "finished: ANOTHER CHRONICLE");
      }
    }
    System.out.printf("%d kills, %d failures%n", times, failures);
    System.exit(failures == 0 ? 0 : 1);
  }

  /// Some time after the start-up, in which nothing is stored.
  private static long moment(long undisturbed, Random random) {
    return (long) (undisturbed * (0.3 + 0.6 * random.nextDouble()));
  }

  /// Starts an import, kills it, and counts what the archive folder held then: every article that
  /// can have been acknowledged is among them.
  private static long kill(Path data, Path articles, long moment)
      throws IOException, InterruptedException {
    Process process = Child.run(data, "import", articles.toString());
    if (!process.waitFor(moment, TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
    }
    Path kept = data.resolve("archive/articles.jsonl");
    if (!Files.exists(kept)) {
      return 0;
    }
    String lines = Files.readString(kept);
    return lines.chars().filter(c -> c == '\n').count();
  }

  /// Opens Parley once, which brings back what the crash left out.
  private static long recovered(Path data, Path folder)
      throws IOException, InterruptedException, SQLException {
    Path nothing = Files.writeString(folder.resolve("nothing.jsonl"), "\n");
    Child.run(data, "import", nothing.toString()).waitFor();
    return Long.parseLong(ask(data, "select count(*) from article"));
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
