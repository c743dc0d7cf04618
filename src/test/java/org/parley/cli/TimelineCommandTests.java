package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TimelineCommandTests {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private Path articles;

  @BeforeEach
  void writeArticles() throws IOException {
    articles =
        Files.writeString(
            folder.resolve("lake.jsonl"),
            """
            {"published": "2014-03-04", "text": "Envoys signed the \\"lake\\" accord on Monday."}
            {"published": "2014-05-02", "text": "The guarantors visited the lake on Thursday."}
            {"published": "2014-05-03", "text": ""}
            """);
  }

  @Test
  void printsOneJsonInDateOrder() {
    int code = run("timeline", "--dates", "5", "--keywords", "lake,accord", articles.toString());

    assertThat(out)
        .hasToString(
            """
            [["2014-03-03",["Envoys signed the \\"lake\\" accord on Monday."]],\
            ["2014-05-01",["The guarantors visited the lake on Thursday."]]]
            """);
    assertThat(code).isZero();
  }

  @Test
  void namesWhatItCannotRead() {
    run("timeline", articles.toString());

    assertThat(err).hasToString(articles + ":3: The article has no text.\n");
  }

  @Test
  void keepsToTheDaysAskedFor() {
    run("timeline", "--from", "2014-04-01", "--to", "2014-06-01", articles.toString());

    assertThat(out.toString()).startsWith("[[\"2014-05-01\"").hasLineCount(1);
  }

  @Test
  void failsWithoutAnyArticle() {
    assertThat(run("timeline", folder.resolve("none.jsonl").toString())).isEqualTo(1);
  }

  @Test
  void refusesImpossibleWishes() {
    assertThat(run("timeline", "--dates", "0", articles.toString())).isEqualTo(2);
    assertThat(err.toString()).startsWith("A timeline has at least one day");
  }

  private int run(String... arguments) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
