package org.parley.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.lexicon.DataFile;
import org.parley.text.DataProblem;

class ErasTests {

  @TempDir Path folder;

  @Test
  void comeInOrderAndAsExactAsTheyAreKnown() throws IOException {
    Eras eras =
        eras(
            """
            late: {name: Late truce, kind: truce, from: 2016-02, to: 2016-07~}
            early: {name: First envoy, kind: envoy, from: 2012-02-23}
            """);
    assertThat(eras.all())
        .containsExactly(
            new Era("First envoy", "envoy", "2012-02-23/..", day("2012-02-23"), null),
            new Era(
                "Late truce", "truce", "2016-02/2016-07~", day("2016-02-01"), day("2016-07-31")));
  }

  @Test
  void theFileThatComesWithParleyHasNoOverlapWithinAKind() {
    for (String kind : new String[] {"envoy", "truce"}) {
      var line = new Eras().all().stream().filter(era -> era.kind().equals(kind)).toList();
      assertThat(line).isNotEmpty();
      for (int i = 1; i < line.size(); i++) {
        assertThat(line.get(i - 1).to()).isNotNull().isLessThan(line.get(i).from());
      }
    }
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a: {name: A, kind: war, from: 2012} | kind is envoy or truce",
        "a: {name: A, kind: truce} | needs from",
        "a: {name: A, kind: truce, from: 2012-13} | no period in EDTF",
        "a: {name: A, kind: truce, from: 2013, to: 2012} | no period in EDTF",
        "a: {name: A, kind: truce, from: 2012, until: 2013} | unknown field",
      })
  void aBadEntryIsReportedWithItsLine(String entry, String complaint) {
    assertThatExceptionOfType(DataProblem.class)
        .isThrownBy(() -> eras("# a comment\n" + entry))
        .withMessageContaining("eras.yaml:2: ")
        .withMessageContaining(complaint);
  }

  private Eras eras(String text) throws IOException {
    Path file = folder.resolve("eras.yaml");
    Files.writeString(file, text);
    return new Eras(DataFile.file(file));
  }

  private static int day(String date) {
    return (int) LocalDate.parse(date).toEpochDay();
  }
}
