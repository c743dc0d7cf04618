package org.parley.archive;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The log of all that people decided, in order.
@Component
public class CurationLog {

  private final Journal<CurationAct> journal;

  CurationLog(ArchiveSettings settings, JsonMapper mapper) {
    journal =
        new Journal<>(settings.archive().resolve("curation.jsonl"), CurationAct.class, mapper);
  }

  /// Keeps an act; returns when the disk has it.
  public void append(CurationAct act) {
    journal.append(List.of(act));
  }

  /// All acts, oldest first.
  public List<CurationAct> acts() {
    try (Stream<CurationAct> acts = journal.read()) {
      return acts.toList();
    }
  }
}
