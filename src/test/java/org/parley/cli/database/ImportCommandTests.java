package org.parley.cli.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.archive.database.RunningParley;
import org.parley.cli.Main;
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
  void namesTheKindsOfFilesThatItPassesOver() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.createDirectory(articles.resolve("annex"));
    Files.writeString(articles.resolve("one.txt"), "Envoys met in Geneva.");
    Files.createFile(articles.resolve("scan.PNG"));
    Files.createFile(articles.resolve(".listing"));
    Files.createFile(articles.resolve("annex/draft.docx"));
    Files.createFile(articles.resolve("annex/final.docx"));

    assertThat(run("import", articles.toString())).isZero();
    assertThat(err.toString().lines())
        .containsExactly("passed over 3 files of other kinds (.docx 2, .png 1)");
  }

  @Test
  void succeedsWhenNothingIsRefused() throws IOException {
    Path article = Files.writeString(folder.resolve("one.txt"), "Envoys met in Geneva.");

    assertThat(run("import", article.toString())).isZero();
    assertThat(run("import", article.toString())).isZero();
  }

  @Test
  void tellsHowFarALongImportHasCome() throws IOException {
    Path lines = folder.resolve("many.jsonl");
    Files.writeString(lines, "{\"text\": \"Envoys met in Geneva.\"}\n".repeat(401));

    run("import", lines.toString());

    assertThat(err.toString().lines()).containsExactly("200 articles done", "400 articles done");
  }

  @Test
  void bringsArticlesThroughTheParleyThatHasTheDatabaseOpen() throws IOException {
    Path data = Files.createDirectory(folder.resolve("db"));
    Path article =
        Files.writeString(
            folder.resolve("one.html"),
            """
            <html><head><meta property="article:published_time" content="2014-01-22"></head>
            <body><p>Envoys met in Geneva. They spoke for hours and parted without a word on the
            date of their next meeting.</p></body></html>
            """);
    HttpServer running = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    AtomicReference<String> received = new AtomicReference<>("");
    running.createContext("/api/v1/articles", request -> answer(request, received));
    running.start();
    RunningParley.announce(
        data, URI.create("http://127.0.0.1:" + running.getAddress().getPort() + "/"));
    try (FileChannel database =
            FileChannel.open(
                data.resolve("parley.mv.db"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock open = database.lock()) {
      assertThat(open.isValid()).isTrue();
      assertThat(run("import", article.toString())).isZero();
    } finally {
      running.stop(0);
    }

    assertThat(out).hasToString("1 added, 0 known already, 0 refused" + System.lineSeparator());
    assertThat(received.get())
        .contains("Envoys met in Geneva.", "\"published\":\"2014-01-22\",\"basis\":\"metadata\"");
  }

  private static void answer(HttpExchange request, AtomicReference<String> received)
      throws IOException {
    received.set(new String(request.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    byte[] body = "[{\"result\": \"added\", \"id\": \"a\"}]".getBytes(StandardCharsets.UTF_8);
    request.sendResponseHeaders(201, body.length);
    request.getResponseBody().write(body);
    request.close();
  }

  private int run(String... arguments) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
