package org.parley.ui.add;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.archive.ImportResult;

class OutcomeRowTests {

  private static final Yield NOTHING = new Yield(0, 0, false, Optional.empty());

  @Test
  void whatWasNotAddedStandsApartWithItsReason() {
    String row =
        row(
            new ImportResult.Added("a"),
            new ImportResult.AlreadyKnown("b"),
            new ImportResult.Refused("set.jsonl line 7", "The article has no text."));

    assertThat(row)
        .contains(
            "<span class=\"outcome-word is-added\">1 added</span>",
            "<span class=\"outcome-word is-known\">1 already known</span>",
            "<span class=\"outcome-word is-refused\">1 not added</span>",
            "line 7: The article has no text.",
            "what is stored already is not doubled");
  }

  @Test
  void aSingleArticleIsNotCounted() {
    assertThat(row(new ImportResult.Refused("set.jsonl", "The file is empty.")))
        .contains(">Not added<", "The file is empty.")
        .doesNotContain("is-added", "Everything else");
  }

  private static String row(ImportResult... results) {
    OutcomeRow row = new OutcomeRow(new Outcome("set.jsonl", List.of(results)), NOTHING);
    return row.getElement().getOuterHTML().replaceAll("\\s*\\n\\s*", "");
  }
}
