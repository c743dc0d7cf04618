package org.parley.archive.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.archive.NewArticle;
import org.parley.archive.PublicationBasis;

class ArticleReaderTests {

  private final ArticleReader reader = new ArticleReader();

  @Test
  void readsPlainTextWithoutAnyFacts() {
    NewArticle article = article("talks.txt", "Envoys met in Geneva.\n".getBytes(UTF_8));

    assertThat(article.text()).isEqualTo("Envoys met in Geneva.\n");
    assertThat(article.basis()).isEqualTo(PublicationBasis.UNKNOWN);
  }

  @Test
  void readsFactsBeforeTheText() {
    String document =
        """
        ---
        title: "Talks end"
        publisher: Example Desk
        published: 2012-06-30
        sample: true
        ---
        The talks ended.
        """;

    NewArticle article = article("talks.txt", document.getBytes(UTF_8));

    assertThat(article.title()).isEqualTo("Talks end");
    assertThat(article.publisher()).isEqualTo("Example Desk");
    assertThat(article.published()).isEqualTo("2012-06-30");
    assertThat(article.basis()).isEqualTo(PublicationBasis.STATED);
    assertThat(article.sample()).isTrue();
    assertThat(article.text()).isEqualTo("The talks ended.\n");
  }

  @Test
  void readsTheArticleOfAPageAndItsDate() {
    String paragraph = "<p>" + "The envoys met in Geneva and spoke for hours. ".repeat(8) + "</p>";
    String page =
        "<!doctype html><html lang='en'><head><title>Talks</title>"
            + "<meta property='article:published_time' content='2012-06-30T18:00:00Z'></head>"
            + "<body><nav><a href='/'>Home</a><a href='/x'>News</a></nav><article><h1>Talks</h1>"
            + paragraph.repeat(4)
            + "</article></body></html>";

    NewArticle article = article("page.html", page.getBytes(UTF_8));

    assertThat(article.published()).isEqualTo("2012-06-30");
    assertThat(article.basis()).isEqualTo(PublicationBasis.METADATA);
    assertThat(article.title()).isEqualTo("Talks");
    assertThat(article.text()).contains("The envoys met in Geneva").doesNotContain("Home");
  }

  @Test
  void readsGoodLinesAndNamesBadOnes() {
    String lines =
        """
        {"id": "1", "published": "2019-02-03", "source": "desk", "text": "Talks were held."}
        {"id": "2", "text":

        {"id": "3", "published": "2019-02-30", "text": "Impossible."}
        {"id": "4"}
        """;

    List<Reading> readings = reader.read("set.jsonl", lines.getBytes(UTF_8));

    assertThat(readings)
        .containsExactly(
            new Reading.Legible(
                "set.jsonl line 1",
                new NewArticle(
                    null,
                    "desk",
                    null,
                    null,
                    java.time.LocalDate.of(2019, 2, 3),
                    PublicationBasis.STATED,
                    "Talks were held.",
                    false)),
            new Reading.Illegible("set.jsonl line 2", "The line is not valid JSON."),
            new Reading.Illegible(
                "set.jsonl line 4",
                "The publication date 2019-02-30 does not exist in the calendar."),
            new Reading.Illegible("set.jsonl line 5", "The article has no text."));
  }

  @ParameterizedTest
  @CsvSource({
    "publishd, published",
    "Publication_Date, published",
    "date, published",
    "Title, title",
    "headline, title",
    "uri, url",
    "lang, language"
  })
  void aFieldUnderAnotherNameIsNoMissingOne(String name, String meant) {
    String line = "{\"text\": \"Talks.\", \"%s\": \"2019-02-03\"}".formatted(name);

    assertThat(reason("set.jsonl", line.getBytes(UTF_8)))
        .isEqualTo("There is no field “%s” here. Call it “%s”.".formatted(name, meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"author", "tags", "body", "section", "word_count", "image"})
  void passesOverAndNamesWhatIsNoPartOfAnArticle(String name) {
    String line = "{\"text\": \"Talks.\", \"%s\": 7}".formatted(name);

    assertThat(reader.read("set.jsonl", line.getBytes(UTF_8)))
        .singleElement(type(Reading.Legible.class))
        .extracting(Reading.Legible::remark)
        .asString()
        .startsWith("Not used: “" + name + "”.");
  }

  @Test
  void onlyLineFeedsPartJsonLines() {
    String line = "{\"text\": \"Talks were held.\u2028They went on.\"}";

    List<Reading> readings = reader.read("set.jsonl", (line + "\r\n" + line).getBytes(UTF_8));

    assertThat(readings).hasSize(2).allMatch(Reading.Legible.class::isInstance);
  }

  @Test
  void readsUtf16WithItsMark() {
    assertThat(article("talks.txt", "Talks".getBytes(UTF_16)).text()).isEqualTo("Talks");
  }

  @Test
  void refusesAnEmptyFile() {
    assertThat(reason("talks.txt", new byte[0])).isEqualTo("The file is empty.");
  }

  @Test
  void refusesABinaryFile() {
    assertThat(reason("talks.txt", new byte[] {'P', 'K', 3, 4, 0}))
        .isEqualTo("The file is not text (control character at byte 3).");
  }

  @Test
  void refusesAnotherEncoding() {
    assertThat(reason("talks.txt", "Lavréntiev".getBytes(ISO_8859_1)))
        .isEqualTo("The text is not in UTF-8 (byte 5 is 0xE9); save it as UTF-8 and try again.");
  }

  @Test
  void refusesWhatIsTooLargeForOneArticle() {
    assertThat(reason("talks.txt", new byte[20_000_000]))
        .isEqualTo("It is larger than 5 MB, more than one article can be.");
  }

  @Test
  void refusesAPageWithoutText() {
    assertThat(reason("page.html", "<html><body><p>Hi <b".getBytes(UTF_8)))
        .isEqualTo("The page has no readable article text.");
  }

  @Test
  void refusesAPublicationDateThatDoesNotExist() {
    assertThat(reason("talks.txt", "---\npublished: 2019-02-30\n---\nText.".getBytes(UTF_8)))
        .isEqualTo("The publication date 2019-02-30 does not exist in the calendar.");
  }

  private NewArticle article(String name, byte[] bytes) {
    return ((Reading.Legible) reader.read(name, bytes).getFirst()).article();
  }

  private String reason(String name, byte[] bytes) {
    return ((Reading.Illegible) reader.read(name, bytes).getFirst()).reason();
  }
}
