package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportCommandTests {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @BeforeEach
  void useAFolderOfItsOwn() {
    System.setProperty("parley.data", folder.resolve("db").toString());
  }

  @AfterEach
  void forgetIt() {
    System.clearProperty("parley.data");
  }

  @Test
  void importsWhatIsReadableAndNamesTheRest() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("one.txt"), "Envoys met in Geneva.");
    Files.writeString(articles.resolve("same.txt"), "Envoys  met in Geneva.");
    Files.writeString(articles.resolve("set.jsonl"), "{\"text\": \"Talks.\"}\nnot json\n");
    Files.createFile(articles.resolve("empty.txt"));

    int code = run("import", articles.toString());

    assertThat(out).hasToString("2 added, 1 known already, 2 refused" + System.lineSeparator());
    assertThat(err.toString().lines())
        .containsExactly(
            articles.resolve("empty.txt") + ": The file is empty.",
            articles.resolve("set.jsonl") + " line 2: The line is not valid JSON.");
    assertThat(code).isEqualTo(1);
  }

  @Test
  void succeedsWhenNothingIsRefused() throws IOException {
    Path article = Files.writeString(folder.resolve("one.txt"), "Envoys met in Geneva.");

    assertThat(run("import", article.toString())).isZero();
    assertThat(run("import", article.toString())).isZero();
  }

  private int run(String... arguments) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
