package org.parley.chronicle.corpus.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageCutterTests {

  private static final LocalDate PUBLISHED = LocalDate.of(2012, 6, 5);

  private final PassageCutter cutter = new PassageCutter();

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The council met on Sunday to hear the envoy. | 2012-06-03",
        "On 25 May the council met to hear the envoy. | 2012-05-25",
        "The council met yesterday at 10:30 to hear the envoy. | 2012-06-04",
        "The truce began at 06:00 on 12 April, observers said. | 2012-04-12",
      })
  void findsTheDayOfASentence(String sentence, LocalDate day) {
    assertThat(cutter.cut(sentence, PUBLISHED))
        .flatExtracting(Piece::days)
        .containsExactly(new NamedDay(day, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4th June 2012 - 16:16 A reader writes that this will end badly.",
        "At 18:10 1st Jun 2012, a reader wrote that this will end badly.",
        "Posted by a reader on June 3, 2012 9:37 AM and not checked by anyone.",
        "In May the council heard the envoy, and in 2011 it did not.",
        "The council meets every week to hear the envoy.",
        "Shells fell on the market around 03:15 while people slept.",
      })
  void findsNoDayInStampsAndVaguerDates(String sentence) {
    assertThat(cutter.cut(sentence, PUBLISHED)).flatExtracting(Piece::days).isEmpty();
  }

  @Test
  void cutsAChronologyIntoItsEntries() {
    String chronology =
        "10 April: Troops leave the towns 12 April: All weapons fall silent"
            + " 16 April: First observers begin their work";

    assertThat(cutter.cut(chronology, PUBLISHED))
        .extracting(Piece::text, Piece::days)
        .containsExactly(
            entry("10 April: Troops leave the towns", 10),
            entry("12 April: All weapons fall silent", 12),
            entry("16 April: First observers begin their work", 16));
  }

  private static Tuple entry(String text, int april) {
    return Tuple.tuple(text, List.of(new NamedDay(LocalDate.of(2012, 4, april), true)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GENEVA (Agency) - The envoys of both sides met in one room.",
        "5 June 2012 Last updated at 17:55 GMT The envoys of both sides met in one room.",
      })
  void leavesOutWhatStandsBeforeTheReport(String text) {
    assertThat(cutter.cut(text, PUBLISHED))
        .extracting(Piece::text)
        .containsExactly("The envoys of both sides met in one room.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RIVERTON | Mon Jun 4, 2012 9:15 pm EDT RIVERTON (Agency) - The envoys met in one room.",
        "By Ann Lee and Bo Moss World affairs correspondent, Lake News, Riverton The envoys met in"
            + " one room.",
        "Photograph: Ann Lee/AFP/Getty Images The envoys met in one room.",
        "(AP Photo/Ann Lee) (Ann Lee - AP) The envoys met in one room.",
        "Monday 4 June 2012 17.05 BST The envoys met in one room.",
        "Monday, June 4, 2012; 5:05 PM The envoys met in one room.",
        "17:05 UK time, Monday, 4 June 2012 The envoys met in one room.",
      })
  void leavesOutWhatPagesPrintAroundReports(String text) {
    assertThat(cutter.cut(text, PUBLISHED))
        .extracting(Piece::text)
        .last()
        .isEqualTo("The envoys met in one room.");
  }

  @Test
  void keepsClockTimesAndNamesOfASentence() {
    String sentence =
        "Signed by Ann Lee, the paper was sent to the AP on 4 June 2012 at 17.05 GMT.";

    assertThat(cutter.cut(sentence, PUBLISHED)).extracting(Piece::text).containsExactly(sentence);
  }

  @Test
  void partsHeadlineAndCaptionFromTheReport() {
    String text =
        "Lake talks fail on first day The harbour has been empty since Sunday"
            + " Monday 4 June 2012 17.05 BST Both banks have called their envoys home.\n"
            + "Nobody knows when they will return.";

    assertThat(cutter.cut(text, PUBLISHED))
        .extracting(Piece::text, Piece::place, Piece::above)
        .containsExactly(
            Tuple.tuple("Lake talks fail on first day", 0, true),
            Tuple.tuple("The harbour has been empty since Sunday", 0, false),
            Tuple.tuple("Both banks have called their envoys home.", 0, false),
            Tuple.tuple("Nobody knows when they will return.", 1, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"No", "On", "The"})
  void partsBeforeAWordThatOpensSentences(String opener) {
    assertThat(
            cutter.cut(
                "Lake talks fail on first day " + opener + " boat has left the harbour.",
                PUBLISHED))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoys met members of The Lake Party in one room.",
        "They watched the film Voices From Below in the harbour cinema.",
        "The envoys spoke in Riverton, The Bay and Old Harbour.",
      })
  void leavesCapitalsInsideASentence(String sentence) {
    assertThat(cutter.cut(sentence, PUBLISHED)).extracting(Piece::text).containsExactly(sentence);
  }
}
