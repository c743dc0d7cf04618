package org.parley.cli.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.cli.Main;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnotateCommandTests {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  /// The documented example.
  @Test
  void writesOneLineForEachArticleWithPlacesInCodePoints() throws Exception {
    Path file =
        write(
            "a.jsonl", "{\"id\":\"7\",\"published\":\"2012-03-21\",\"text\":\"😀 On Sunday.\"}\n");

    assertThat(annotate(file.toString())).isZero();

    JsonNode line = JsonMapper.builder().build().readTree(out.toString());
    assertThat(line.path("id").asString()).isEqualTo("7");
    assertThat(line.path("published").asString()).isEqualTo("2012-03-21");
    JsonNode time = line.path("timexes").get(0);
    assertThat(time.path("start").asInt()).isEqualTo(5);
    assertThat(time.path("end").asInt()).isEqualTo(11);
    assertThat(time.path("text").asString()).isEqualTo("Sunday");
    assertThat(time.path("type").asString()).isEqualTo("DATE");
    assertThat(time.path("value").asString()).isEqualTo("2012-03-18");
    assertThat(time.path("edtf").asString()).isEqualTo("2012-03-18");
    assertThat(time.path("resolution").path("rule").asString()).isEqualTo("weekday-past");
  }

  @Test
  void namesThePartOfAPeriodThatIsMeant() throws Exception {
    Path file = write("a.txt", "They met in late 2011.");

    assertThat(annotate(file.toString())).isZero();

    assertThat(out.toString()).contains("\"value\":\"2011\",\"mod\":\"END\"");
    assertThat(textOf(valid(timeMl("They met in late 2011.")))).isEqualTo("They met in late 2011.");
    assertThat(timeMl("They met in late 2011.")).contains("value=\"2011\" mod=\"END\">late 2011<");
  }

  @Test
  void namesABadLineAndReadsTheOthers() throws Exception {
    Path file = write("a.jsonl", "{\"text\":\"Today.\"}\n{oops\n{\"text\":\"In 2011.\"}\n");

    assertThat(annotate(file.toString())).isEqualTo(1);

    assertThat(out.toString().lines()).hasSize(2);
    assertThat(err.toString()).contains(":2").contains("not valid JSON");
  }

  @Test
  void takesThePublicationDateForArticlesThatNameNone() throws Exception {
    Path file = write("a.txt", "They met on Sunday.");

    assertThat(annotate("--published", "2012-03-21", file.toString())).isZero();

    assertThat(out.toString()).contains("\"value\":\"2012-03-18\"");
  }

  @Test
  void writesTimeMlThatAnXmlParserReads() throws Exception {
    String text = "Q&A <b> on Sunday\u0001\nand in 2011.";
    Path file =
        write(
            "a.jsonl", "{\"text\":" + JsonMapper.builder().build().writeValueAsString(text) + "}");

    assertThat(annotate("--format", "timeml", "--published", "2012-03-21", file.toString()))
        .isZero();

    Document document = valid(out.toString());
    NodeList times = document.getElementsByTagName("TIMEX3");
    assertThat(times.getLength()).isEqualTo(3);
    assertThat(times.item(1).getAttributes().getNamedItem("value").getNodeValue())
        .isEqualTo("2012-03-18");
    assertThat(textOf(document)).isEqualTo(text.replace('\u0001', '\uFFFD'));
  }

  @Test
  void saysInTimeMlWhenTheArticleWasWritten() throws Exception {
    assertThat(timeMl("They met on Sunday.", "--published", "2012-03-21"))
        .contains(
            "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2012-03-21\""
                + " temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">"
                + "2012-03-21</TIMEX3></DCT>")
        .contains("on <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2012-03-18\">Sunday</TIMEX3>.");
    assertThat(timeMl("On 2 February.")).contains("value=\"XXXX-XX-XX\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Sunday\r\nand  \t on Monday \r",
        "]]> <TIMEX3 tid=\"t1\"> in 2011 </TEXT> &amp; 'June' \"May 2012\"",
        "On 3\u00a0May 2012 🕊 met \u202Eyadnus\u202C, in 2013",
        "Every day from 3 to 5 May, three hours, at 5 p.m.",
        "No time at all.",
      })
  void writesTimeMlThatIsValidAndGivesTheTextBack(String text) throws Exception {
    assertThat(textOf(valid(timeMl(text)))).isEqualTo(text);
  }

  @Test
  void writesATimeMlFileForEachArticleIntoAFolder() throws Exception {
    Path file =
        write(
            "a.jsonl",
            "{\"id\":\"x/7\",\"text\":\"In 2011.\"}\n{\"id\":\"x/7\",\"text\":\"In 2012.\"}\n");
    Path target = folder.resolve("made/tml");

    assertThat(annotate("--format", "timeml", "--to", target.toString(), file.toString())).isZero();

    assertThat(out.toString()).isEmpty();
    assertThat(textOf(valid(Files.readString(target.resolve("7.tml"))))).isEqualTo("In 2011.");
    assertThat(textOf(valid(Files.readString(target.resolve("7-2.tml"))))).isEqualTo("In 2012.");
  }

  @Test
  void saysThatATimeMlDocumentHoldsOneArticle() throws Exception {
    Path file = write("a.jsonl", "{\"text\":\"In 2011.\"}\n{\"text\":\"In 2012.\"}\n");

    assertThat(annotate("--format", "timeml", file.toString())).isEqualTo(1);

    assertThat(textOf(valid(out.toString()))).isEqualTo("In 2011.");
    assertThat(err.toString()).contains("1 more not written").contains("--to FOLDER");
    assertThat(annotate("--to", folder.toString(), file.toString())).isEqualTo(2);
  }

  private String timeMl(String text, String... options) throws Exception {
    String line = "{\"text\":" + JsonMapper.builder().build().writeValueAsString(text) + "}";
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("--format", "timeml", write("a.jsonl", line).toString()));
    out.getBuffer().setLength(0);
    assertThat(annotate(arguments.toArray(String[]::new))).isZero();
    return out.toString();
  }

  private static String textOf(Document document) {
    return document.getElementsByTagName("TEXT").item(0).getTextContent();
  }

  /// Parses a document and checks it against the grammar it carries, unique identifiers included.
  private static Document valid(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setValidating(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(
        new DefaultHandler() {
          @Override
          public void error(SAXParseException invalid) throws SAXParseException {
            throw invalid;
          }
        });
    return builder.parse(stream(xml));
  }

  @Test
  void refusesAnImpossiblePublicationDate() {
    assertThat(annotate("--published", "2012-02-30", "-")).isEqualTo(2);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, String content) throws Exception {
    return Files.writeString(folder.resolve(name), content);
  }

  private int annotate(String... arguments) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    String[] all = new String[arguments.length + 1];
    all[0] = "annotate";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return line.execute(all);
  }
}
