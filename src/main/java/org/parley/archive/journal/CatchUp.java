package org.parley.archive.journal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.archive.Archive;
import org.parley.archive.Article;
import org.parley.archive.WriteGate;
import org.parley.archive.database.Strides;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Brings into the database what stands in the archive folder and is missing there: after a crash
/// between the two, after a restored backup, or all of it when the database is new.
@Component
@Order(1)
class CatchUp implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);

  private static final int STEP = 100;

  private final Archive archive;
  private final ArticleFiles files;
  private final CurationLog curation;
  private final WriteGate gate;
  private final ApplicationEventPublisher events;

  CatchUp(
      Archive archive,
      ArticleFiles files,
      CurationLog curation,
      WriteGate gate,
      ApplicationEventPublisher events) {
    this.archive = archive;
    this.files = files;
    this.curation = curation;
    this.gate = gate;
    this.events = events;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    bringArticles(missing());
    curation.open().forEach(this::replay);
  }

  private void bringArticles(List<Article> missing) {
    Strides strides = new Strides(STEP, archive::count);
    int done = 0;
    while (done < missing.size()) {
      int to = Math.min(missing.size(), done + strides.next());
      archive.bringBack(missing.subList(done, to));
      LOG.info("Brought back from the archive folder: {} of {} articles", to, missing.size());
      done = to;
    }
  }

  private List<Article> missing() {
    Set<String> known = new HashSet<>(archive.ids());
    known.addAll(curation.removed());
    Map<String, Article> missing = new LinkedHashMap<>();
    try (Stream<Article> kept = files.articles()) {
      kept.filter(article -> !known.contains(article.id()))
          .forEach(article -> missing.put(article.id(), article));
    }
    return List.copyOf(missing.values());
  }

  private void replay(CurationAct act) {
    gate.change(
        () -> {
          if (act.kind().equals(CurationKinds.REDATE)) {
            archive.redate(act);
          }
          events.publishEvent(new CurationReplayed(act));
          curation.reach(curation.known() + 1);
          return act;
        });
  }
}
