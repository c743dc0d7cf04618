package org.parley.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.archive.copies.Copies;
import org.parley.archive.journal.ArticleFiles;
import org.parley.archive.journal.CurationAct;
import org.parley.archive.journal.CurationKinds;
import org.parley.archive.journal.CurationLog;
import org.parley.archive.journal.CurationReplayed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/// Takes articles out and brings them back. A removed article leaves the database with all that
/// only it tells; the archive folder keeps it, and the curation log that it is not wanted, so that
/// a database made anew leaves it out as well.
@Service
public class Removals {

  /// An article that was removed.
  public record Removed(String id, String title) {}

  private final Archive archive;
  private final ArticleTable table;
  private final ArticleFiles files;
  private final Copies copies;
  private final CurationLog curation;
  private final WriteGate gate;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Removals(
      Archive archive,
      ArticleTable table,
      ArticleFiles files,
      Copies copies,
      CurationLog curation,
      WriteGate gate,
      ApplicationEventPublisher events,
      Clock clock) {
    this.archive = archive;
    this.table = table;
    this.files = files;
    this.copies = copies;
    this.curation = curation;
    this.gate = gate;
    this.events = events;
    this.clock = clock;
  }

  /// Removes an article; what is told of its events by others stays.
  ///
  /// @return whether there was such an article
  public boolean remove(String id) {
    return gate.change(
        () -> {
          boolean removed = takeOut(id);
          if (removed) {
            note(CurationKinds.REMOVE, id);
          }
          return removed;
        });
  }

  private boolean takeOut(String id) {
    if (table.find(id).isEmpty()) {
      return false;
    }
    Set<String> regrouped = copies.forget(id, table::findAll);
    events.publishEvent(new ArticleRemoved(id, regrouped));
    table.delete(id);
    return true;
  }

  /// Brings a removed article back from the archive folder, with the publication date a person gave
  /// it last.
  ///
  /// @return whether it was removed and is there again
  public boolean restore(String id) {
    return gate.change(
        () -> {
          boolean restored = bringBack(id);
          if (restored) {
            note(CurationKinds.RESTORE, id);
          }
          return restored;
        });
  }

  private boolean bringBack(String id) {
    if (table.find(id).isPresent()) {
      return false;
    }
    Optional<Article> article = kept(id);
    article.ifPresent(one -> archive.store(one));
    article.flatMap(one -> lastDate(id)).ifPresent(act -> archive.redate(act));
    return article.isPresent();
  }

  /// A removed article that can be brought back; empty for any other.
  public Optional<Article> removed(String id) {
    return curation.removed().contains(id) ? kept(id) : Optional.empty();
  }

  /// All removed articles that can be brought back, by title; without their texts.
  public List<Removed> removed() {
    Set<String> ids = curation.removed();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, String> titles = new HashMap<>();
    try (Stream<Article> all = files.articles()) {
      all.filter(article -> ids.contains(article.id()))
          .forEach(article -> titles.put(article.id(), article.title()));
    }
    return titles.entrySet().stream()
        .map(entry -> new Removed(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Removed::title).thenComparing(Removed::id))
        .toList();
  }

  private Optional<Article> kept(String id) {
    try (Stream<Article> all = files.articles()) {
      return all.filter(article -> article.id().equals(id)).reduce((first, last) -> last);
    }
  }

  private Optional<CurationAct> lastDate(String id) {
    try (Stream<CurationAct> acts = curation.acts()) {
      return acts.filter(act -> act.kind().equals(CurationKinds.REDATE))
          .filter(act -> act.subject().equals(id))
          .reduce((first, last) -> last);
    }
  }

  private void note(String kind, String id) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    curation.append(new CurationAct(now, kind, id, Map.of()));
  }

  /// After a crash, or when an older database was put back.
  @EventListener
  void on(CurationReplayed replayed) {
    CurationAct act = replayed.act();
    switch (act.kind()) {
      case CurationKinds.REMOVE -> takeOut(act.subject());
      case CurationKinds.RESTORE -> bringBack(act.subject());
      default -> {}
    }
  }
}
