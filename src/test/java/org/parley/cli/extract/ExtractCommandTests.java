package org.parley.cli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.Main;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTests {

  private static final String TALKS =
      "😀 The ministers of Russia and Turkey met in Geneva on Monday.\n";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void writesOneMentionALineWithOffsetsInCodePoints() throws IOException {
    assertThat(run("--published", "2017-03-22", file("talks.txt", TALKS))).isZero();

    JsonNode line = JsonMapper.shared().readTree(out.toString());
    assertThat(line.path("time").path("edtf").stringValue()).isEqualTo("2017-03-20");
    assertThat(line.path("time").path("start").intValue()).isEqualTo(TALKS.indexOf("Monday") - 1);
    assertThat(line.path("type").stringValue()).isEqualTo("meet");
    assertThat(line.path("place").path("name").stringValue()).isEqualTo("Geneva");
    assertThat(line.path("actors").path(0).path("id").stringValue()).isEqualTo("russia");
    assertThat(line.path("actors").path(1).path("id").stringValue()).isEqualTo("turkey");
  }

  @Test
  void aStatedPublicationDateOutranksTheOption() throws IOException {
    run(
        "--published",
        "2017-03-22",
        file("dated.txt", "---\npublished: 2018-03-21\n---\n" + TALKS));

    assertThat(out.toString()).contains("\"edtf\":\"2018-03-19\"");
  }

  @Test
  void readsFoldersInTheOrderOfTheirNames() throws IOException {
    file("b.txt", TALKS);
    file("a.txt", TALKS);
    file("README.md", TALKS);

    run("--published", "2017-03-22", folder.toString());

    assertThat(out.toString().lines().map(l -> l.replaceAll(".*/([a-z]+)\\.txt.*", "$1")))
        .containsExactly("a", "b");
  }

  @Test
  void aBadLineIsNamedAndTheOthersAreRead() throws IOException {
    String good =
        "{\"id\":\"x\",\"published\":\"2017-03-22\",\"text\":\"They met in Cairo on Monday.\"}";

    int code = run(file("two.jsonl", good + "\n{broken\n" + good + "\n"));

    assertThat(code).isEqualTo(1);
    assertThat(out.toString().lines()).hasSize(2);
    assertThat(err.toString()).contains("two.jsonl:2: The line is not valid JSON.");
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    assertRefused("empty.txt", new byte[0], "empty");
    assertRefused("picture.txt", new byte[] {'P', 'N', 'G', 0, 1, 2}, "not text");
    assertRefused("latin.txt", "Genève".getBytes(StandardCharsets.ISO_8859_1), "UTF-8");
    assertRefused("huge.txt", new byte[20_000_000], "larger than");
    assertRefused(
        "leap.txt",
        "---\npublished: 2012-02-30\n---\nText.".getBytes(StandardCharsets.UTF_8),
        "2012-02-30");
    assertThat(run(folder.resolve("none.txt").toString())).isEqualTo(1);
  }

  @Test
  void refusesAnImpossibleDay() throws IOException {
    assertThat(run("--published", "2012-02-30", file("talks.txt", TALKS))).isEqualTo(2);
    assertThat(err.toString()).contains("2012-02-30").doesNotContain("Exception");
  }

  @Test
  void writesCommaSeparatedValues() throws IOException {
    run("--format", "csv", "--published", "2017-03-22", file("talks.txt", TALKS));

    assertThat(out.toString().lines().skip(1))
        .singleElement()
        .asString()
        .contains("2017-03-20", "Meeting", "happened", "Geneva", "46.2");
  }

  @Test
  void writesTimelineJs() throws IOException {
    run("--format", "timelinejs", "--published", "2017-03-22", file("talks.txt", TALKS));

    JsonNode event = JsonMapper.shared().readTree(out.toString()).path("events").path(0);
    assertThat(event.path("start_date").path("day").intValue()).isEqualTo(20);
    assertThat(event.path("text").path("headline").stringValue()).contains("met in Geneva");
  }

  @Test
  void writesACalendar() throws IOException {
    run("--format", "ics", "--published", "2017-03-22", file("talks.txt", TALKS));

    assertThat(out.toString())
        .contains("BEGIN:VEVENT", "DTSTART;VALUE=DATE:20170320", "DTEND;VALUE=DATE:20170321");
  }

  private void assertRefused(String name, byte[] bytes, String reason) throws IOException {
    err.getBuffer().setLength(0);
    Path file = Files.write(folder.resolve(name), bytes);

    assertThat(run(file.toString())).as(name).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().lines()).singleElement().asString().contains(name, reason);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private int run(String... arguments) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    String[] all = new String[arguments.length + 1];
    all[0] = "extract";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return line.execute(all);
  }
}
