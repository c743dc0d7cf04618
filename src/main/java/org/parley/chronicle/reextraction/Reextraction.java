package org.parley.chronicle.reextraction;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.parley.archive.Archive;
import org.parley.archive.ArchiveSettings;
import org.parley.archive.WriteGate;
import org.parley.archive.journal.Progress;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.reading.Chronicler;
import org.parley.chronicle.reading.Rules;
import org.parley.chronicle.store.MentionTable;
import org.springframework.stereotype.Service;

/// Reads all articles again after the rules or the lexicon changed. A few articles make one
/// transaction, so a run that is killed goes on where it was broken off.
@Service
public class Reextraction {

  private static final String WORK = "reextraction";

  /// The rules that a run began with: by others it begins anew.
  private static final String RULES = "reextraction-by";

  /// Articles in one transaction, unless an import takes fewer.
  private static final int STEP = 50;

  private final Archive archive;
  private final MentionTable mentions;
  private final Chronicler chronicler;
  private final Progress progress;
  private final ReadBy readBy;
  private final WriteGate gate;
  private final int step;

  Reextraction(
      Archive archive,
      MentionTable mentions,
      Chronicler chronicler,
      Progress progress,
      ReadBy readBy,
      WriteGate gate,
      ArchiveSettings settings) {
    this.archive = archive;
    this.mentions = mentions;
    this.chronicler = chronicler;
    this.progress = progress;
    this.readBy = readBy;
    this.gate = gate;
    this.step = Math.min(STEP, settings.batch());
  }

  /// Reads all articles, or the rest of them when an earlier run was broken off.
  ///
  /// @param watcher is told after every step what has changed so far
  public Changes run(Consumer<Changes> watcher) {
    return run(watcher, () -> false);
  }

  /// The same until it is to stop; then it can go on later.
  ///
  /// @param stopped asked before every step
  public Changes run(Consumer<Changes> watcher, BooleanSupplier stopped) {
    Optional<String> reached = reached();
    List<String> open =
        archive.ids().stream()
            .filter(id -> reached.isEmpty() || id.compareTo(reached.get()) > 0)
            .toList();
    Changes changes = Changes.none(reached.isPresent(), open.size());
    for (int from = 0; from < open.size(); from += step) {
      if (stopped.getAsBoolean()) {
        return changes;
      }
      changes = changes.plus(read(open.subList(from, Math.min(open.size(), from + step))));
      watcher.accept(changes);
    }
    gate.change(
        () -> {
          progress.finish(WORK);
          progress.finish(RULES);
          readBy.note();
          return WORK;
        });
    return changes;
  }

  /// How far a run has come.
  ///
  /// @param isUnderWay whether one was begun and has not ended
  /// @param done articles that it has read
  /// @param all articles there are
  record Reach(boolean isUnderWay, int done, int all) {}

  Reach reach() {
    return reached()
        .map(
            last -> {
              List<String> ids = archive.ids();
              long done = ids.stream().filter(id -> id.compareTo(last) <= 0).count();
              return new Reach(true, (int) done, ids.size());
            })
        .orElseGet(() -> new Reach(false, 0, archive.count()));
  }

  /// The last article that a run read by the rules of now which was broken off.
  private Optional<String> reached() {
    String now = Rules.now().toString();
    return progress.of(RULES).filter(now::equals).flatMap(same -> progress.of(WORK));
  }

  private Changes read(List<String> articles) {
    return gate.change(
        () -> {
          List<EventMention> before = mentions.ofArticles(articles);
          chronicler.read(articles);
          progress.reach(WORK, articles.getLast());
          progress.reach(RULES, Rules.now().toString());
          return Changes.between(articles.size(), before, mentions.ofArticles(articles));
        });
  }
}
