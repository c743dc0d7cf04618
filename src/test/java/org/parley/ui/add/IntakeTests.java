package org.parley.ui.add;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.archive.Archive;
import org.parley.archive.ImportResult;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class IntakeTests {

  @Autowired Intake intake;
  @Autowired Archive archive;

  @Test
  void aFileIsStoredOnceAndKnownTheSecondTime() {
    byte[] file = bytes("Envoys from three countries met in a quiet hotel.");

    Outcome first = intake.take("talks.txt", file);
    Outcome again = intake.take("copy.txt", file);

    assertThat(first.added()).hasSize(1);
    assertThat(again.known()).isEqualTo(first.added());
    assertThat(again.added()).isEmpty();
  }

  @Test
  void badLinesAreNamedAndTheOthersStored() {
    String lines =
        """
        {"title": "One", "text": "The first text of the collection."}
        {"title": "Two", "text":
        {"title": "Three", "text": "The third text of the collection."}
        """;

    Outcome outcome = intake.take("collection.jsonl", bytes(lines));

    assertThat(outcome.added()).hasSize(2);
    assertThat(outcome.refused()).hasSize(1);
    assertThat(outcome.refused().getFirst().name()).contains("2");
  }

  @Test
  void anEmptyFileIsRefusedWithAReason() {
    int before = archive.count();

    Outcome outcome = intake.take("empty.txt", new byte[0]);

    assertThat(outcome.refused()).extracting(ImportResult.Refused::reason).isNotEmpty();
    assertThat(archive.count()).isEqualTo(before);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
