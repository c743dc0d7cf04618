package org.parley.archive;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The log of all that people decided, in order, and how much of it the database knows.
@Component
public class CurationLog {

  private static final String WORK = "curation";

  private final Journal<CurationAct> journal;
  private final Progress progress;

  CurationLog(ArchiveSettings settings, JsonMapper mapper, Progress progress) {
    this.progress = progress;
    journal =
        new Journal<>(settings.archive().resolve("curation.jsonl"), CurationAct.class, mapper);
  }

  /// Keeps an act; call it last in the transaction that does what was decided.
  public void append(CurationAct act) {
    journal.append(List.of(act));
    reach(known() + 1);
  }

  /// The acts the database does not know, oldest first.
  List<CurationAct> open() {
    try (Stream<CurationAct> acts = journal.read()) {
      return acts.skip(known()).toList();
    }
  }

  /// How many acts the database knows.
  int known() {
    return progress.of(WORK).map(Integer::parseInt).orElse(0);
  }

  void reach(int count) {
    progress.reach(WORK, String.valueOf(count));
  }
}
