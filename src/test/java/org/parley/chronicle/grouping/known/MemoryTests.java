package org.parley.chronicle.grouping.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.archive.WriteGate;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.ChronicleScenes;
import org.parley.chronicle.Telling;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@StoreTest
@Import(ChronicleScenes.class)
class MemoryTests {

  @Autowired ChronicleScenes scenes;
  @Autowired Chronicle chronicle;
  @Autowired WriteGate gate;

  @Test
  void forgetsAChangeThatCameToNothing() {
    scenes.tell(talks("a", "2019-02-02"));
    assertThatIllegalStateException().isThrownBy(() -> gate.change(this::tellAndFail));

    scenes.tell(talks("b", "2019-02-02"));

    assertThat(chronicle.find("a-0").orElseThrow().articles()).isEqualTo(2);
  }

  private int tellAndFail() {
    scenes.tell(talks("a", "2001-01-01"));
    throw new IllegalStateException("Broken off");
  }

  private static Telling talks(String article, String date) {
    return Telling.of(article, "Envoys of Russia held talks in Tehran on the truce.")
        .on(date)
        .with("russia", "iran")
        .in("tehran");
  }
}
