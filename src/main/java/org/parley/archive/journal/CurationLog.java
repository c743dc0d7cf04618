package org.parley.archive.journal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.archive.ArchiveSettings;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The log of all that people decided, in order, and how much of it the database knows.
@Component
public class CurationLog {

  private static final String WORK = "curation";

  private final Journal<CurationAct> journal;
  private final Progress progress;

  /// Counted when it is first asked for.
  private @Nullable Set<String> removed;

  CurationLog(ArchiveSettings settings, JsonMapper mapper, Progress progress) {
    this.progress = progress;
    journal =
        new Journal<>(settings.archive().resolve("curation.jsonl"), CurationAct.class, mapper);
  }

  /// Keeps an act; call it last in the transaction that does what was decided.
  public synchronized void append(CurationAct act) {
    journal.append(List.of(act));
    if (removed != null) {
      note(act, removed);
    }
    reach(known() + 1);
  }

  private static void note(CurationAct act, Set<String> removed) {
    switch (act.kind()) {
      case CurationKinds.REMOVE -> removed.add(act.subject());
      case CurationKinds.RESTORE -> removed.remove(act.subject());
      default -> {}
    }
  }

  /// All acts, oldest first. Close the stream.
  public Stream<CurationAct> acts() {
    return journal.read();
  }

  /// The articles that people removed and nobody brought back.
  public synchronized Set<String> removed() {
    if (removed == null) {
      Set<String> all = new HashSet<>();
      try (Stream<CurationAct> acts = journal.read()) {
        acts.forEach(act -> note(act, all));
      }
      removed = all;
    }
    return Set.copyOf(removed);
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
