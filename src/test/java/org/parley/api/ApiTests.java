package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.chronicle.ChronicleScenes;
import org.parley.chronicle.Telling;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = "parley.samples=false")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = StoreTest.TemporaryData.class)
@DirtiesContext
@Import(ChronicleScenes.class)
class ApiTests {

  @Autowired MockMvcTester mvc;
  @Autowired ChronicleScenes scenes;

  @BeforeEach
  void tell() {
    scenes.tell(
        Telling.of("tehran", "Envoys of Russia met in Tehran.")
            .on("2019-02-02")
            .with("russia", "iran")
            .in("tehran"));
  }

  @Test
  void listsEvents() {
    assertThat(mvc.get().uri("/api/v1/events?actor=russia&from=2019-01-01"))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"total": 1, "events": [{"id": "tehran-0", "status": "held", "date":
                {"edtf": "2019-02-02", "earliest": "2019-02-02", "latest": "2019-02-02"}}]}
            """);
  }

  @Test
  void givesAnEventWithItsEvidence() {
    assertThat(mvc.get().uri("/api/v1/events/tehran-0"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.mentions[0].evidence.exact")
        .isEqualTo("Envoys of Russia met in Tehran.");
  }

  @Test
  void saysWhyArticlesCountAsOneSource() {
    scenes.tell(
        Telling.of("again", "Envoys of Russia met in Tehran.")
            .on("2019-02-02")
            .with("russia", "iran")
            .in("tehran")
            .published("2019-02-09")
            .copyOf("tehran"));

    assertThat(mvc.get().uri("/api/v1/events/tehran-0"))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"articles": 2, "sources": 1, "sourceGroups": [{"articles": ["tehran", "again"], "ties":
                [{"kind": "copies", "articles": ["tehran", "again"], "sharedWording": 0.0}]}]}
            """);
  }

  @Test
  void saysThatThereIsNoSuchEvent() {
    assertThat(mvc.get().uri("/api/v1/events/none"))
        .hasStatus(404)
        .bodyJson()
        .isLenientlyEqualTo("{\"detail\": \"There is no event “none”\"}");
  }

  @Test
  void takesOneArticleOrMany() {
    assertThat(post("{\"text\": \"Posted alone.\", \"published\": \"2019-02-03\"}"))
        .hasStatus(201)
        .bodyJson()
        .isLenientlyEqualTo("[{\"result\": \"added\"}]");
    assertThat(post("[{\"text\": \"Posted alone.\"}, {\"text\": \"Posted in a list.\"}]"))
        .hasStatus(201)
        .bodyJson()
        .isLenientlyEqualTo("[{\"result\": \"known\"}, {\"result\": \"added\"}]");
  }

  @Test
  void keepsHowADateIsKnown() {
    String article = "{\"text\": \"Found on a page.\", \"published\": \"1999-02-03\", %s}";

    assertThat(post(article.formatted("\"basis\": \"metadata\""))).hasStatus(201);

    assertThat(mvc.get().uri("/api/v1/articles"))
        .bodyText()
        .contains("\"published\":\"1999-02-03\",\"basis\":\"metadata\"");
  }

  @Test
  void refusesAnArticleThatCannotBeUsed() {
    assertThat(post("{\"text\": \"Impossible.\", \"published\": \"2019-02-30\"}"))
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo("{\"parameter\": \"published\"}");
    assertThat(post("{\"text\": \"A.\", \"published\": \"2019-02-03\", \"basis\": \"guessed\"}"))
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo("{\"parameter\": \"basis\"}");
    assertThat(post("{\"text\": \" \"}")).hasStatus(422);
    assertThat(post("{\"text\":")).hasStatus(400);
  }

  @Test
  void refusesAPublicationDateOfTheFuture() {
    assertThat(post("{\"text\": \"Printed in a far year.\", \"published\": \"3017-03-03\"}"))
        .hasStatus(422)
        .bodyText()
        .contains("3 March 3017, lies in the future");
    assertThat(redate("{\"published\": \"3017-03-03\"}"))
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo("{\"parameter\": \"published\"}");
  }

  @Test
  void namesAFieldThatMeansNothing() {
    assertThat(post("[{\"text\": \"Fine.\"}, {\"text\": \"B.\", \"publishd\": \"2019-02-03\"}]"))
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"parameter": "publishd", "detail": "Article 2: There is no field “publishd” here. \
            Call it “published”."}
            """);
    assertThat(post("{\"text\": \"From a list of articles.\", \"id\": \"17\"}")).hasStatus(201);
    assertThat(mvc.get().uri("/api/v1/articles")).bodyText().doesNotContain("\"Fine.\"");
    assertThat(redate("{\"publishd\": \"2019-02-04\"}"))
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo("{\"parameter\": \"publishd\"}");
    assertThat(redate("{}")).hasStatus(400);
  }

  @Test
  void namesFieldsThatItPassesOver() {
    assertThat(post("{\"text\": \"From an agency.\", \"tags\": [\"war\"], \"author\": \"A.\"}"))
        .hasStatus(201)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            [{"result": "added", "remark": "Not used: “author”, “tags”. What is read is text, \
            title, publisher, source, published, basis, url, language, id."}]
            """);
  }

  @Test
  void saysThatABodyIsNotJson() {
    assertThat(post("{text"))
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo("{\"parameter\": \"body\"}");
  }

  @Test
  void setsThePublicationDate() {
    assertThat(redate("{\"published\": \"2019-02-04\"}"))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo("{\"published\": \"2019-02-04\", \"basis\": \"person\"}");
  }

  @Test
  void removesAnArticleAndBringsItBack() throws Exception {
    String text = "Envoys of Norway met in Oslo on 3 May 2018.";
    String body = post("{\"text\": \"" + text + "\"}").getResponse().getContentAsString();
    String id = body.replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    String path = "/api/v1/articles/" + id;
    String oslo = "/api/v1/events?from=2018-05-03&to=2018-05-03";
    assertThat(mvc.get().uri(oslo)).bodyJson().isLenientlyEqualTo("{\"total\": 1}");

    assertThat(mvc.delete().uri(path)).hasStatus(204);

    assertThat(mvc.get().uri(path)).hasStatus(404);
    assertThat(mvc.get().uri(oslo)).bodyJson().isLenientlyEqualTo("{\"total\": 0}");
    assertThat(mvc.delete().uri(path)).hasStatus(404);

    assertThat(mvc.post().uri(path + "/restore")).hasStatusOk();

    assertThat(mvc.get().uri(path)).hasStatusOk();
    assertThat(mvc.get().uri(oslo)).bodyJson().isLenientlyEqualTo("{\"total\": 1}");
    assertThat(mvc.post().uri(path + "/restore")).hasStatus(404);
  }

  @Test
  void readsAllArticlesAgain() {
    assertThat(mvc.get().uri("/api/v1/rereading"))
        .hasStatusOk()
        .bodyJson()
        .hasPath("$.need")
        .hasPath("$.phase");

    assertThat(mvc.post().uri("/api/v1/rereading")).hasStatus(202);
    await()
        .untilAsserted(
            () ->
                assertThat(mvc.get().uri("/api/v1/rereading"))
                    .bodyJson()
                    .isLenientlyEqualTo("{\"phase\": \"done\", \"need\": \"none\"}"));
    assertThat(mvc.delete().uri("/api/v1/rereading")).hasStatus(202);
  }

  @Test
  void exportsWhatPassesTheFilters() {
    assertThat(mvc.get().uri("/api/v1/export.csv?actor=iran"))
        .hasStatusOk()
        .hasContentType("text/csv;charset=UTF-8")
        .bodyText()
        .contains("2019-02-02", "Envoys of Russia met in Tehran.");
    assertThat(mvc.get().uri("/api/v1/export.ics?actor=iran")).hasStatusOk();
    assertThat(mvc.get().uri("/api/v1/export.json?actor=iran&from=2019-01-01&to=2019-12-31"))
        .hasStatusOk()
        .hasHeader("Content-Disposition", "attachment; filename=\"parley-iran-2019.json\"")
        .bodyJson()
        .isLenientlyEqualTo(
            """
            [{"headline": "Envoys of Russia met in Tehran.", "date": "2019-02-02"}]
            """);
    assertThat(mvc.get().uri("/api/v1/export.timelinejs?actor=iran")).hasStatusOk();
    assertThat(mvc.get().uri("/api/v1/export.doc"))
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo("{\"parameter\": \"format\"}");
  }

  @Test
  void describesItself() {
    assertThat(mvc.get().uri("/api/v1/openapi.json"))
        .hasStatusOk()
        .bodyJson()
        .hasPath("$.paths['/api/v1/events'].get");
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult redate(String body) {
    return mvc.patch()
        .uri("/api/v1/articles/tehran")
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult post(String body) {
    return mvc.post()
        .uri("/api/v1/articles")
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }
}
