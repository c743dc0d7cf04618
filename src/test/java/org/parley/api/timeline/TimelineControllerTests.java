package org.parley.api.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.chronicle.ChronicleScenes;
import org.parley.chronicle.Telling;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "parley.samples=false")
@ContextConfiguration(initializers = StoreTest.TemporaryData.class)
@AutoConfigureMockMvc
@Import(ChronicleScenes.class)
class TimelineControllerTests {

  private static final String TILE = "/api/v1/timeline/tiles/9/140?lane=platform&platform=geneva";

  @Autowired MockMvcTester http;
  @Autowired ChronicleScenes scenes;

  @Test
  void aTileIsSentOnceUntilItLooksDifferent() {
    scenes.tell(Telling.of("one", "Talks opened in Geneva.").on("2019-02-02").round("geneva", 4));
    var first = http.get().uri(TILE).exchange();
    assertThat(first).hasStatusOk();
    assertThat(first).bodyJson().extractingPath("$.span").isEqualTo(128);
    String tag = String.valueOf(first.getResponse().getHeader(HttpHeaders.ETAG));
    assertThat(again(tag)).hasStatus(HttpStatus.NOT_MODIFIED);
    scenes.tell(Telling.of("two", "Talks in Astana.").on("2019-02-03").round("astana", 4));
    assertThat(again(tag)).hasStatus(HttpStatus.NOT_MODIFIED);
  }

  private MvcTestResult again(String tag) {
    return http.get().uri(TILE).header(HttpHeaders.IF_NONE_MATCH, tag).exchange();
  }

  @Test
  void tellsTheErasBehindTheEvents() {
    var answer = http.get().uri("/api/v1/timeline/eras").exchange();
    assertThat(answer).hasStatusOk();
    assertThat(answer).bodyJson().extractingPath("$[0].title").isEqualTo("Kofi Annan");
  }

  @Test
  void tellsWhatIsWrongWithAFilter() {
    var answer = http.get().uri("/api/v1/timeline/overview?from=yesterday").exchange();
    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo("from");
  }

  @Test
  void tellsWhatLanesThereAre() {
    var answer = http.get().uri("/api/v1/timeline/overview?lane=sideways").exchange();
    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
  }
}
