package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.StoreTest;
import org.parley.chronicle.ChronicleScenes;
import org.parley.chronicle.Telling;
import org.parley.explore.filter.EventFilter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Nothing that a request says is ignored.
@StoreTest
@AutoConfigureMockMvc
@Import(ChronicleScenes.class)
class ParametersTests {

  @Autowired MockMvcTester mvc;
  @Autowired ChronicleScenes scenes;

  @BeforeEach
  void tell() {
    scenes.tell(
        Telling.of("tehran", "Envoys of Russia met in Tehran.").on("2019-02-02").with("russia"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles?limit=1",
        "articles/tehran?limit=1",
        "events?limit=1",
        "events/tehran-0?limit=1",
        "undated?limit=1",
        "facets?limit=1",
        "search?q=envoys&limit=1",
        "extent?limit=1",
        "export.csv?limit=1",
        "timeline/tiles/9/140?limit=1",
        "timeline/overview?limit=1",
        "timeline/eras?limit=1",
      })
  void aParameterThatMeansNothingIsNamed(String address) {
    assertThat(get(address))
        .hasStatus(400)
        .hasContentType("application/problem+json")
        .bodyJson()
        .isLenientlyEqualTo("{\"parameter\": \"limit\", \"title\": \"Bad parameter: limit\"}");
  }

  @Test
  void soIsWhatCouldHaveBeenMeant() {
    assertThat(detail("events?sise=1"))
        .isEqualTo(
            "There is no parameter “sise” here, only page, size, sort, from, to, q, when, actor, "
                + "actorMatch, platform, type, place, source, modality, status, minSources, "
                + "contradicted");
    assertThat(detail("timeline/overview?lanes=actor")).contains(" only lane, from, to, q, ");
    assertThat(detail("articles?limit=1"))
        .isEqualTo("There is no parameter “limit” here; it takes none");
    assertThat(mvc.delete().uri("/api/v1/articles/tehran?really=no")).hasStatus(400);
  }

  @ParameterizedTest
  @CsvSource({
    "events?from=2019-02-30, from",
    "facets?actr=russia, actr",
    "events?actor=nobody, actor",
    "events?size=0, size",
    "events?size=1&size=2, size",
    "search, q",
    "search?size=5, q",
    "timeline/overview?lane=actor&lane=type, lane",
    "timeline/tiles/deep/1, zoom",
  })
  void aParameterThatCannotBeMeantIsNamed(String address, String parameter) {
    assertThat(get(address))
        .hasStatus(400)
        .hasContentType("application/problem+json")
        .bodyJson()
        .isLenientlyEqualTo("{\"parameter\": \"%s\"}".formatted(parameter));
  }

  @Test
  void whatIsAskedForInAFacetIsNamedWithAllThereAre() {
    assertThat(detail("events?platform=atlantis")).contains("is none of", "astana", "geneva");
    assertThat(get("events?actor=name:Nobody")).hasStatusOk();
  }

  @Test
  void allFiltersAreDescribed() {
    Parameters described = FilterParameters.class.getAnnotation(Parameters.class);
    assertThat(Arrays.stream(described.value()).map(Parameter::name))
        .containsExactlyInAnyOrderElementsOf(EventFilter.PARAMETERS);
  }

  @Test
  void aSearchTakesFiltersAndASize() {
    assertThat(get("search?q=envoys&actor=russia")).bodyText().contains("tehran-0");
    assertThat(get("search?q=envoys&actor=name:Nobody")).hasBodyTextEqualTo("[]");
    scenes.tell(Telling.of("oslo", "Envoys met in Oslo.").on("2019-02-05"));
    assertThat(get("search?q=envoys&size=1")).bodyJson().extractingPath("$.length()").isEqualTo(1);
  }

  @Test
  void anAddressThatThereIsNotIsNamed() {
    assertThat(get("evnts?size=1"))
        .hasStatus(404)
        .hasContentType("application/problem+json")
        .bodyJson()
        .extractingPath("$.detail")
        .isEqualTo(
            "There is no address “/api/v1/evnts”; /api/v1/openapi.json names those there are");
    assertThat(mvc.post().uri("/api/v1/events")).hasStatus(405);
  }

  private String detail(String address) {
    try {
      String body = get(address).getResponse().getContentAsString();
      return body.replaceAll("(?s).*\"detail\":\"([^\"]+)\".*", "$1");
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri("/api/v1/" + address).exchange();
  }
}
