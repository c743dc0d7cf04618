package org.parley.explore.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFilterTests {

  @Test
  void comesBackFromTheAddressItWrites() {
    Map<String, List<String>> query =
        Map.of(
            "from", List.of("2016-01-01"),
            "q", List.of("road map"),
            "actor", List.of("russia", "name:Someone"),
            "actorMatch", List.of("all"),
            "modality", List.of("planned"),
            "minSources", List.of("2"),
            "contradicted", List.of("true"));

    EventFilter filter = EventFilter.fromQuery(query);

    assertThat(filter.toQuery()).isEqualTo(query);
    assertThat(EventFilter.fromQuery(filter.toQuery())).isEqualTo(filter);
  }

  @Test
  void anEmptyAddressFiltersNothing() {
    assertThat(EventFilter.fromQuery(Map.of("q", List.of(" "), "view", List.of("x"))))
        .isEqualTo(EventFilter.NONE);
  }

  @Test
  void allOfOneActorAreAnyOfOne() {
    Map<String, List<String>> one = Map.of("actor", List.of("russia"));

    assertThat(EventFilter.fromQuery(one).with("actorMatch", List.of("all")))
        .isEqualTo(EventFilter.fromQuery(one));
    assertThat(EventFilter.fromQuery(Map.of("actorMatch", List.of("all"))).isEmpty()).isTrue();
  }

  @ParameterizedTest(name = "{0}={1} -> {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "from|2019-02-30|“2019-02-30” is not a day of the calendar written as year-month-day",
        "minSources|many|“many” is not a whole number",
        "actorMatch|both|“both” is neither any nor all",
        "status|gone|“gone” is none of announced, scheduled, postponed, held, cancelled"
      })
  void namesTheParameterThatIsWrong(String parameter, String value, String message) {
    assertThatExceptionOfType(BadFilterException.class)
        .isThrownBy(() -> EventFilter.fromQuery(Map.of(parameter, List.of(value))))
        .withMessage(message)
        .matches(problem -> problem.parameter().equals(parameter));
  }
}
