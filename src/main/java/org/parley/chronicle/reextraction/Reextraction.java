package org.parley.chronicle.reextraction;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.archive.Archive;
import org.parley.archive.ArchiveSettings;
import org.parley.archive.WriteGate;
import org.parley.archive.journal.Progress;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.reading.Chronicler;
import org.parley.chronicle.store.MentionTable;
import org.springframework.stereotype.Service;

/// Reads all articles again after the rules or the lexicon changed. A few articles make one
/// transaction, so a run that is killed goes on where it was broken off.
@Service
public class Reextraction {

  private static final String WORK = "reextraction";

  /// Articles in one transaction, unless an import takes fewer.
  private static final int STEP = 50;

  private final Archive archive;
  private final MentionTable mentions;
  private final Chronicler chronicler;
  private final Progress progress;
  private final WriteGate gate;
  private final int step;

  Reextraction(
      Archive archive,
      MentionTable mentions,
      Chronicler chronicler,
      Progress progress,
      WriteGate gate,
      ArchiveSettings settings) {
    this.archive = archive;
    this.mentions = mentions;
    this.chronicler = chronicler;
    this.progress = progress;
    this.gate = gate;
    this.step = Math.min(STEP, settings.batch());
  }

  /// Reads all articles, or the rest of them when an earlier run was broken off.
  ///
  /// @param watcher is told after every step what has changed so far
  public Changes run(Consumer<Changes> watcher) {
    Optional<String> reached = progress.of(WORK);
    List<String> open =
        archive.ids().stream()
            .filter(id -> reached.isEmpty() || id.compareTo(reached.get()) > 0)
            .toList();
    Changes changes = Changes.none(reached.isPresent(), open.size());
    for (int from = 0; from < open.size(); from += step) {
      changes = changes.plus(read(open.subList(from, Math.min(open.size(), from + step))));
      watcher.accept(changes);
    }
    gate.change(
        () -> {
          progress.finish(WORK);
          return WORK;
        });
    return changes;
  }

  private Changes read(List<String> articles) {
    return gate.change(
        () -> {
          List<EventMention> before = mentions.ofArticles(articles);
          chronicler.read(articles);
          progress.reach(WORK, articles.getLast());
          return Changes.between(articles.size(), before, mentions.ofArticles(articles));
        });
  }
}
