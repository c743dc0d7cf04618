package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.time.FuzzyDate;

/// Whoever takes an event away takes its evidence along.
class EvidenceTests {

  private static final ExportEvent ROUND =
      new ExportEvent(
          "e1",
          "Envoys met in Sochi",
          FuzzyDate.parse("2018-07-30/2018-07-31"),
          "Meeting",
          "happened",
          List.of("Russia"),
          "Sochi",
          null,
          null,
          "Astana",
          "Harbour Wire",
          null,
          "Envoys met in Sochi on Monday.",
          "‘on Monday’ is the one before publication",
          0.9);

  @Test
  void aCalendarTellsSentenceSourceAndReason() {
    StringWriter out = new StringWriter();
    CalendarExport.write(List.of(ROUND), out);
    assertThat(unfolded(out))
        .contains("Envoys met in Sochi on Monday.", "Harbour Wire", ROUND.reason());
  }

  @Test
  void aTimelineTellsSentenceSourceAndReason() {
    StringWriter out = new StringWriter();
    TimelineJsExport.write(List.of(ROUND), out);
    assertThat(out.toString())
        .contains("Envoys met in Sochi on Monday.", "Harbour Wire", ROUND.reason());
  }

  private static String unfolded(StringWriter out) {
    return out.toString().replace("\r\n ", "");
  }
}
