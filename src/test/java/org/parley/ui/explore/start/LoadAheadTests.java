package org.parley.ui.explore.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.jsoup.nodes.Attribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ui.explore.state.ViewState;

class LoadAheadTests {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      textBlock =
          """
          '',                                       lane=platform
          lanes=actor&event=9f3c,                   lane=actor
          q=peace+talks,                            q=peace+talks&lane=platform
          actor=%C3%A9l%C3%A9gant*&actor=a~b,       actor=%C3%A9l%C3%A9gant*&actor=a%7Eb&lane=platform
          """)
  void theOverviewIsAskedForAsTheTimelineAsks(String address, String query) {
    ViewState state = ViewState.of(QueryParameters.fromString(address));

    assertThat(LoadAhead.addresses(state))
        .containsExactly("api/v1/timeline/overview?" + query, "api/v1/timeline/eras");
  }

  @Test
  void thePageSaysWhatTheTimelineWillAskFor() {
    ViewState state =
        ViewState.of(
            QueryParameters.fromString(
                "actor=a%20b&lanes=type&event=9f3c&window=2016-01-01/2018-12-31"));

    assertThat(LoadAhead.question(state).attributes())
        .contains(
            new Attribute("name", "parley-timeline"),
            new Attribute("data-source", "api/v1/timeline"),
            new Attribute("data-filter", state.filterQuery()),
            new Attribute("data-lanes", "type"),
            new Attribute("data-window", "2016-01-01/2018-12-31"));
  }

  @Test
  void theFrameworksScriptIsFoundInWhatItTellsTheBrowser() {
    assertThat(
            LoadAhead.pushScript(
                "{\"appConfig\":{},\"pushScript\":\"VAADIN/push.js?v=1\",\"x\":1}"))
        .contains("VAADIN/push.js?v=1");
    assertThat(LoadAhead.pushScript("{}")).isEmpty();
  }
}
