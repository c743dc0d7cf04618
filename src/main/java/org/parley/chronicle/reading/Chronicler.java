package org.parley.chronicle.reading;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.parley.archive.Archive;
import org.parley.archive.Article;
import org.parley.archive.ArticleRedated;
import org.parley.archive.ArticleRemoved;
import org.parley.archive.ArticlesAdded;
import org.parley.chronicle.ChronicleChanged;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.grouping.Merging;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Reads every article that comes in or gets another date, within the same transaction, so that an
/// article is never in the archive without its events.
@Component
public class Chronicler {

  private static final Logger LOG = LoggerFactory.getLogger(Chronicler.class);

  private final Archive archive;
  private final Foresight foresight;
  private final Merging merging;
  private final ApplicationEventPublisher publisher;

  Chronicler(
      Archive archive, Foresight foresight, Merging merging, ApplicationEventPublisher publisher) {
    this.archive = archive;
    this.foresight = foresight;
    this.merging = merging;
    this.publisher = publisher;
  }

  @EventListener
  void on(ArticlesAdded added) {
    read(added.ids());
    if (!added.regrouped().isEmpty()) {
      refresh(added.regrouped());
    }
  }

  @EventListener
  void on(ArticleRedated redated) {
    read(List.of(redated.id()));
  }

  @EventListener
  void on(ArticleRemoved removed) {
    publishWhenCommitted(merging.replace(List.of(removed.id()), List.of()), List.of(removed.id()));
    if (!removed.regrouped().isEmpty()) {
      refresh(removed.regrouped());
    }
  }

  /// Reads articles, again if need be. Needs an open transaction.
  public Merging.Outcome read(List<String> ids) {
    List<Article> articles = archive.findAll(ids);
    List<EventMention> read =
        articles.parallelStream().flatMap(article -> tryRead(article).stream()).toList();
    Merging.Outcome outcome = merging.replace(ids, read);
    publishWhenCommitted(outcome, ids);
    return outcome;
  }

  /// One article that defeats the extractor must not keep the others out.
  private List<EventMention> tryRead(Article article) {
    try {
      return foresight.read(article);
    } catch (RuntimeException e) {
      LOG.error("Article {} “{}” could not be read for events", article.id(), article.title(), e);
      return List.of();
    }
  }

  /// Makes the events of these articles anew from what was read before. Needs an open transaction.
  public void refresh(Collection<String> articles) {
    publishWhenCommitted(merging.refresh(articles), articles);
  }

  private void publishWhenCommitted(Merging.Outcome outcome, Collection<String> articles) {
    ChronicleChanged change =
        new ChronicleChanged(outcome.changed(), outcome.gone(), Set.copyOf(articles));
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            publisher.publishEvent(change);
          }
        });
  }
}
