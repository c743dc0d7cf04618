package org.parley.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// A data folder with a Parley at work on it that can be killed when it has come so far.
final class Victim {

  /// Articles in one transaction: few, so that many are acknowledged before a kill.
  private static final int BATCH = 8;

  private static final Pattern REREAD = Pattern.compile("(\\d+) of (\\d+) articles read");

  private static final List<String> TABLES =
      List.of(
          "select count(*) from article",
          "select * from event order by id",
          "select * from event_actor order by event_id, actor",
          "select * from event_source order by event_id, source",
          """
          select m.id, m.article_id, m.event_id, r.words, m.start_at, m.edtf, m.start_day, m.end_day,
              m.modality, m.platform, t.end_at, t.exact, t.prefix, t.suffix, t.headline,
              t.time_words, t.date_rule, t.date_reason, t.date_confidence, t.type, t.actors,
              t.place, t.round, t.confidence, t.reasons
          from mention m join mention_text t on t.mention = m.number
          left join reason r on r.number = m.joined order by m.id
          """,
          """
          select least(a.id, b.id) as one, greatest(a.id, b.id) as other, l.score, r.words,
              case l.owner when 1 then b.id when 2 then a.id end as owned_by
          from mention_link l join mention a on a.number = l.earlier
          join mention b on b.number = l.id / 4294967296
          join reason r on r.number = l.reason order by one, other
          """,
          "select count(*) from mention",
          "select count(*) from mention_text",
          "select count(*) from mention_link");

  private final Path data;
  private final Path said;
  private final int all;
  private long batchMillis = 500;

  /// @param all how many articles there are to work on
  Victim(Path data, int all) {
    this.data = data;
    this.all = all;
    this.said = data.resolveSibling(data.getFileName() + ".log");
  }

  /// Runs a command to its end and tells how many milliseconds it took.
  long run(String... command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    start(command).waitFor();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private Process start(String... command) throws IOException {
    return Child.start(data, List.of("-Dparley.batch=" + BATCH), command)
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
  }

  /// Kills a command within the batch after the one that made so many articles done.
  ///
  /// @param part how much of the batch is waited for, 0 to 1
  /// @return the articles acknowledged until then
  int kill(int moment, double part, String... command) throws IOException, InterruptedException {
    int before = kept();
    Process process = start(command);
    long last = System.nanoTime();
    int done = done(before);
    while (done < moment && !process.waitFor(2, TimeUnit.MILLISECONDS)) {
      int now = done(before);
      if (now != done) {
        batchMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - last);
        last = System.nanoTime();
        done = now;
      }
    }
    process.waitFor((long) (part * batchMillis), TimeUnit.MILLISECONDS);
    done = done(before);
    process.destroyForcibly().waitFor();
    return done;
  }

  /// How far the work at hand has come. Reading again says so; while articles come in, those that
  /// stand in the archive folder are all that can have been acknowledged.
  private int done(int before) throws IOException {
    return before < all ? kept() : reread();
  }

  private int reread() throws IOException {
    return REREAD
        .matcher(Files.exists(said) ? Files.readString(said) : "")
        .results()
        .map((MatchResult found) -> all - number(found, 2) + number(found, 1))
        .reduce(0, (first, second) -> second);
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  /// Whole lines in the archive folder.
  int kept() throws IOException {
    Path kept = data.resolve("archive/articles.jsonl");
    return Files.exists(kept)
        ? (int) Files.readString(kept).chars().filter(one -> one == '\n').count()
        : 0;
  }

  int articles() throws SQLException {
    return Integer.parseInt(ask("select count(*) from article"));
  }

  /// All that the chronicle holds, in short.
  String fingerprint() throws SQLException {
    CRC32 sum = new CRC32();
    for (String table : TABLES) {
      sum.update(ask(table).getBytes(UTF_8));
    }
    return Long.toHexString(sum.getValue());
  }

  private String ask(String question) throws SQLException {
    String url =
        "jdbc:h2:file:" + data.toAbsolutePath().resolve("parley") + ";DATABASE_TO_LOWER=TRUE";
    StringBuilder answer = new StringBuilder();
    try (Connection connection = DriverManager.getConnection(url, "parley", "");
        ResultSet rows = connection.createStatement().executeQuery(question)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          answer.append(column == 1 ? "" : "|").append(rows.getString(column));
        }
        answer.append(columns == 1 ? "" : "\n");
      }
    }
    return answer.toString();
  }
}
