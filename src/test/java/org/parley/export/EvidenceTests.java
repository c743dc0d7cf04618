package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.time.FuzzyDate;

/// Whoever takes an event away takes its evidence along.
class EvidenceTests {

  private static final ExportEvent ROUND =
      new ExportEvent(
          "e1",
          "Envoys met in Sochi",
          FuzzyDate.parse("2018-07-30/2018-07-31"),
          null,
          "Meeting",
          "happened",
          "held",
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

  @ParameterizedTest
  @CsvSource({
    "happened, held, CONFIRMED",
    "ongoing, held, CONFIRMED",
    "planned, scheduled, TENTATIVE",
    "planned, cancelled, CANCELLED",
    "denied, held, CANCELLED",
    "hypothetical, announced, TENTATIVE"
  })
  void aCalendarSaysWhetherItTakesPlace(String modality, String status, String word) {
    StringWriter out = new StringWriter();
    CalendarExport.write(List.of(told(modality, status)), out);
    assertThat(unfolded(out)).containsOnlyOnce("STATUS:" + word);
  }

  @Test
  void aCalendarSaysWhatItLeavesOut() {
    StringWriter out = new StringWriter();
    CalendarExport.write(
        List.of(ROUND, dated("2018-07"), dated("2018-07-30/.."), dated(null)), out);
    assertThat(unfolded(out))
        .containsOnlyOnce("BEGIN:VEVENT")
        .contains(
            "DESCRIPTION:1 of 4 events\\, those dated to the day. The other 3 have only a month\\,"
                + " a season or a year\\, or an open end\\; CSV and JSON hold all.")
        .contains("X-WR-CALDESC:1 of 4 events");
  }

  @Test
  void whatIsLeftOutAloneIsOne() {
    assertThat(CalendarExport.inWords(3, 4)).contains("The other one has only a month");
  }

  @Test
  void aTimelineSaysItsDatesInWords() {
    StringWriter out = new StringWriter();
    TimelineJsExport.write(
        List.of(dated("2017-21"), dated("2018-07-30/.."), dated("../2017-12-14")), out);
    assertThat(out.toString())
        .contains("\"display_date\" : \"spring 2017\"", "\"display_date\" : \"since 30 July 2018\"")
        .containsSubsequence(
            "\"start_date\" : {", "\"day\" : 14", "\"display_date\" : \"until 14 December 2017\"");
  }

  @Test
  void csvAndJsonLeaveNothingOut() {
    List<ExportEvent> events = List.of(ROUND, dated("2018-07"), dated(null));
    StringWriter csv = new StringWriter();
    CsvExport.write(events, csv);
    StringWriter json = new StringWriter();
    JsonExport.write(events, json);
    assertThat(csv.toString().lines()).hasSize(4);
    assertThat(json.toString().split("\"headline\"", -1)).hasSize(4);
  }

  @Test
  void csvAndJsonSayHowFarAnOpenEndIsTold() {
    List<ExportEvent> events = List.of(dated("2018-07-30/.."));
    StringWriter csv = new StringWriter();
    CsvExport.write(events, csv);
    StringWriter json = new StringWriter();
    JsonExport.write(events, json);
    assertThat(csv.toString())
        .contains(",earliest,latest,toldUntil,", ",2018-07-30/..,2018-07-30,,2018-09-01,");
    assertThat(json.toString()).contains("\"toldUntil\" : \"2018-09-01\"");
  }

  private static ExportEvent told(String modality, String status) {
    return new ExportEvent(
        "e3",
        "Envoys meet",
        FuzzyDate.parse("2018-07-30"),
        null,
        "Meeting",
        modality,
        status,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        "Envoys meet.",
        null,
        0.9);
  }

  private static ExportEvent dated(@Nullable String edtf) {
    return new ExportEvent(
        "e2",
        "Envoys met",
        edtf == null ? null : FuzzyDate.parse(edtf),
        edtf != null && edtf.endsWith("/..") ? LocalDate.of(2018, 9, 1) : null,
        "Meeting",
        "happened",
        "held",
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        "Envoys met.",
        null,
        0.9);
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
