package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;

/// `./parley bench crash [TIMES]`: imports made articles and kills the program without warning, 20
/// times, at random moments spread over the whole import; after each kill the next run goes on.
/// Then all are read again, with two kills more. In the end nothing may be missing, nothing
/// doubled, and the chronicle must be that of an import that nobody disturbed.
final class CrashBench {

  private static final int ARTICLES = 160;

  /// So many kills hit one import before it is let through.
  private static final int KILLS = 5;

  private static final int KILLS_REREADING = 2;

  private final Path folder;
  private final Path articles;
  private final Path nothing;
  private final Random random = new Random(7);
  private String expected = "";
  private int kills;
  private int between;
  private int failures;

  private CrashBench(Path folder) throws IOException {
    this.folder = folder;
    articles = MadeArticles.write(folder.resolve("articles.jsonl"), ARTICLES);
    nothing = Files.writeString(folder.resolve("nothing.jsonl"), "\n");
  }

  public static void main(String[] args) throws Exception {
    int times = args.length == 0 ? 20 : Integer.parseInt(args[0]);
    CrashBench bench = new CrashBench(Files.createTempDirectory("parley-crash"));
    bench.run(times);
    System.out.printf(
        "%d kills, %d of them between the first and the last acknowledgement, %d failures%n",
        bench.kills, bench.between, bench.failures);
    System.exit(bench.failures == 0 ? 0 : 1);
  }

  private void run(int times) throws IOException, InterruptedException, SQLException {
    Victim calm = new Victim(folder.resolve("calm"), ARTICLES);
    System.out.printf(
        "undisturbed: %.1f s for %d articles%n",
        calm.run("import", articles.toString()) / 1e3, ARTICLES);
    expected = calm.fingerprint();
    System.out.println("kill | at work on | done at the kill | articles after restart |");
    for (int from = 0; from < times; from += KILLS) {
      Victim victim = new Victim(folder.resolve("killed-" + from / KILLS), ARTICLES);
      disturb(victim, Math.min(KILLS, times - from), "import", articles.toString());
      disturb(victim, KILLS_REREADING, "reextract");
    }
  }

  private void disturb(Victim victim, int count, String... command)
      throws IOException, InterruptedException, SQLException {
    for (int i = 0; i < count; i++) {
      kill(victim, (int) (ARTICLES * (i + random.nextDouble()) / count), command);
    }
    victim.run(command);
    boolean same = victim.fingerprint().equals(expected);
    failures += same ? 0 : 1;
    System.out.println(same ? "let through: the same chronicle" : "let through: ANOTHER CHRONICLE");
  }

  private void kill(Victim victim, int moment, String... command)
      throws IOException, InterruptedException, SQLException {
    int done = victim.kill(moment, random.nextDouble(), command);
    int kept = victim.kept();
    victim.run("import", nothing.toString());
    int there = victim.articles();
    kills++;
    between += done > 0 && done < ARTICLES ? 1 : 0;
    failures += there == kept ? 0 : 1;
    System.out.printf(
        "%4d | %10s | %16d | %22d | %s%n",
        kills, command[0], done, there, there == kept ? "" : "LOST OR DOUBLED");
  }
}
