package org.parley.api.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.StoreTest;
import org.parley.archive.Archive;
import org.parley.archive.ImportResult;
import org.parley.archive.NewArticle;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.reextraction.Reextraction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What a program decides about an event, as a person does on the screen.
@SpringBootTest(properties = "parley.samples=false")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = StoreTest.TemporaryData.class)
@DirtiesContext
class DecisionsApiTests {

  private static final String ALL_BACK =
      """
      {"headline": null, "date": null, "type": null, "place": null, "platform": null,
       "review": null, "pinned": null}
      """;

  @Autowired MockMvcTester mvc;
  @Autowired Archive archive;
  @Autowired Chronicle chronicle;
  @Autowired Reextraction reextraction;

  private String event = "";

  @BeforeEach
  void tell() {
    String text = "Turkish and Iranian envoys met in Ankara on 3 May 2017.";
    String article =
        switch (archive.add(NewArticle.typed("Ankara", "Desk", null, null, text))) {
          case ImportResult.Added(var added) -> added;
          case ImportResult.AlreadyKnown(var known) -> known;
          case ImportResult.Refused refused -> throw new AssertionError(refused);
        };
    event = chronicle.ofArticle(article).getFirst().eventId();
    assertThat(patch(ALL_BACK)).hasStatusOk();
  }

  @Test
  void correctsAnEventAndSaysWhatTheArticlesSay() {
    assertThat(
            patch(
                """
                {"headline": "Envoys meet", "date": "4 May 2017", "place": "istanbul",
                 "platform": "astana", "pinned": true}
                """))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"headline": "Envoys meet", "date": {"edtf": "2017-05-04"}, "place": "istanbul",
             "platform": "astana", "pinned": true, "importance": 1.0, "decisions": [
               {"field": "headline", "chosen": "Envoys meet"},
               {"field": "date", "chosen": "2017-05-04", "read": "2017-05-03"},
               {"field": "place", "chosen": "istanbul", "read": "ankara"},
               {"field": "platform", "chosen": "astana"},
               {"field": "pinned", "chosen": "true", "read": "false"}]}
            """);

    assertThat(patch("{\"date\": null, \"place\": \"\"}"))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"date": {"edtf": "2017-05-03"}, "headline": "Envoys meet", "decisions": [
               {"field": "headline"}, {"field": "place", "chosen": "", "read": "ankara"},
               {"field": "platform"}, {"field": "pinned"}]}
            """);
  }

  @Test
  void whatIsRejectedIsFoundAmongTheDecisionsAlone() {
    String day = "/api/v1/events?from=2017-05-03&to=2017-05-03";
    assertThat(mvc.get().uri(day)).bodyJson().isLenientlyEqualTo("{\"total\": 1}");

    assertThat(patch("{\"review\": \"rejected\"}")).hasStatusOk();

    assertThat(mvc.get().uri(day)).bodyJson().isLenientlyEqualTo("{\"total\": 0}");
    assertThat(mvc.get().uri("/api/v1/decisions"))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"waiting": 0, "events": [{"id": "%s", "review": "rejected", "decisions":
                [{"field": "review", "chosen": "rejected", "read": "proposed"}]}]}
            """
                .formatted(event));

    assertThat(patch("{\"review\": \"proposed\"}")).hasStatusOk();

    assertThat(mvc.get().uri(day)).bodyJson().isLenientlyEqualTo("{\"total\": 1}");
    assertThat(mvc.get().uri("/api/v1/decisions"))
        .bodyJson()
        .isLenientlyEqualTo("{\"events\": []}");
  }

  @Test
  void whatIsDecidedOutlivesReadingAllAgain() {
    patch("{\"date\": \"2017-05\", \"type\": \"visit\"}");

    reextraction.run(so -> {});

    assertThat(mvc.get().uri("/api/v1/events/" + event))
        .bodyJson()
        .isLenientlyEqualTo("{\"date\": {\"edtf\": \"2017-05\"}, \"type\": \"visit\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"datum\": \"2017\"} | datum | only headline, date, type, place, platform, review, pinned",
        "{\"date\": \"bananas\"} | date | “bananas” is no date. Write 2017-05-03",
        "{\"date\": \"in May\"} | date | words with a year",
        "{\"date\": 2017} | date | must be a text",
        "{\"type\": \"picnic\"} | type | none of meet, talk",
        "{\"place\": \"atlantis\"} | place | no place “atlantis”",
        "{\"platform\": \"atlantis\"} | platform | no platform “atlantis”",
        "{\"review\": \"perhaps\"} | review | none of proposed, accepted, rejected",
        "{\"pinned\": \"yes\"} | pinned | must be true or false",
        "{\"headline\": \" \"} | headline | A title needs words",
        "{} | body | name one of headline",
        "[] | body | must be a JSON object",
      })
  void namesWhatCannotBeDecided(String body, String parameter, String fault) {
    assertThat(patch(body))
        .hasStatus(400)
        .bodyJson()
        .satisfies(
            json -> {
              json.assertThat().extractingPath("$.parameter").isEqualTo(parameter);
              json.assertThat().extractingPath("$.detail").asString().contains(fault);
            });
    assertThat(chronicle.find(event).orElseThrow().decisions()).isEmpty();
  }

  @Test
  void knowsNoOtherEvent() {
    assertThat(patch("none", "{\"pinned\": true}"))
        .hasStatus(404)
        .bodyJson()
        .isLenientlyEqualTo("{\"detail\": \"There is no event “none”\"}");
  }

  @Test
  void isDescribed() {
    assertThat(mvc.get().uri("/api/v1/openapi.json"))
        .bodyJson()
        .hasPath("$.paths['/api/v1/events/{id}'].patch")
        .hasPath("$.paths['/api/v1/decisions'].get");
  }

  private MvcTestResult patch(String body) {
    return patch(event, body);
  }

  private MvcTestResult patch(String id, String body) {
    return mvc.patch()
        .uri("/api/v1/events/" + id)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }
}
