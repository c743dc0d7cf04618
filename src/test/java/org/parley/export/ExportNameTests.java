package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.explore.filter.EventFilter;

class ExportNameTests {

  @Test
  void everythingIsCalledByTheProgram() {
    assertThat(ExportName.of(EventFilter.NONE, "csv")).isEqualTo("parley.csv");
  }

  @ParameterizedTest
  @CsvSource({
    "platform, geneva, 2017-01-01, 2017-12-31, parley-geneva-2017.csv",
    "platform, geneva, 2015-01-01, 2017-12-31, parley-geneva-2015-to-2017.csv",
    "actor, russia, 2017-02-03, , parley-russia-from-2017-02-03.csv",
    "type, ceasefire, , 2016-12-31, parley-ceasefire-until-2016.csv",
    "q, “Nur-Sultan?”, 2019-04-25, 2019-04-26, parley-nur-sultan-2019-04-25-to-2019-04-26.csv",
    "source, Le Phénix/Ankara, , , parley-le-phenix-ankara.csv"
  })
  void tellsWhatIsInside(String filter, String value, String from, String to, String name) {
    EventFilter chosen = EventFilter.fromQuery(Map.of(filter, List.of(value)));
    assertThat(ExportName.of(chosen.within(day(from), day(to)), "csv")).isEqualTo(name);
  }

  @Test
  void aLongNameKeepsItsEnding() {
    EventFilter wordy = EventFilter.fromQuery(Map.of("q", List.of("envoy ".repeat(30))));
    assertThat(ExportName.of(wordy, "svg")).hasSize(84).endsWith(".svg");
  }

  private static @Nullable LocalDate day(@Nullable String written) {
    return written == null ? null : LocalDate.parse(written);
  }
}
