package org.parley.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

  private static final int STEP = 50;

  private final ArticleTable table;
  private final ArticleFiles files;
  private final CurationLog curation;
  private final WriteGate gate;
  private final ApplicationEventPublisher events;

  CatchUp(
      ArticleTable table,
      ArticleFiles files,
      CurationLog curation,
      WriteGate gate,
      ApplicationEventPublisher events) {
    this.table = table;
    this.files = files;
    this.curation = curation;
    this.gate = gate;
    this.events = events;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    List<Article> missing = missing();
    if (!missing.isEmpty()) {
      LOG.info("Bringing back {} articles from the archive folder", missing.size());
      for (int from = 0; from < missing.size(); from += STEP) {
        store(missing.subList(from, Math.min(missing.size(), from + STEP)));
      }
    }
  }

  private List<Article> missing() {
    Set<String> present = new HashSet<>(table.ids());
    Map<String, CurationAct> redated = new LinkedHashMap<>();
    curation.acts().stream()
        .filter(act -> act.kind().equals(CurationKinds.REDATE))
        .forEach(act -> redated.put(act.subject(), act));
    List<Article> missing = new ArrayList<>();
    try (Stream<Article> kept = files.articles()) {
      kept.filter(article -> present.add(article.id()))
          .map(article -> Redating.apply(article, redated.get(article.id())))
          .forEach(missing::add);
    }
    return missing;
  }

  private void store(List<Article> articles) {
    gate.change(
        () -> {
          articles.forEach(table::insert);
          events.publishEvent(new ArticlesAdded(articles.stream().map(Article::id).toList()));
          return articles.size();
        });
  }
}
