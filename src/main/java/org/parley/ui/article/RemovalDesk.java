package org.parley.ui.article;

import java.util.Optional;
import org.parley.archive.Article;
import org.parley.archive.Removals;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.EventMention;
import org.springframework.stereotype.Component;

/// Removes articles and brings them back, and says what that costs.
@Component
class RemovalDesk {

  private final Removals removals;
  private final Chronicle chronicle;

  RemovalDesk(Removals removals, Chronicle chronicle) {
    this.removals = removals;
    this.chronicle = chronicle;
  }

  /// How many events only this article tells.
  long lost(String article) {
    return chronicle.ofArticle(article).stream()
        .map(EventMention::eventId)
        .distinct()
        .filter(event -> isToldOnlyBy(article, event))
        .count();
  }

  private boolean isToldOnlyBy(String article, String event) {
    return chronicle.find(event).stream()
        .flatMap(whole -> whole.mentions().stream())
        .allMatch(mention -> mention.articleId().equals(article));
  }

  /// The title of a removed article that can be brought back.
  Optional<String> removed(String article) {
    return removals.removed(article).map(Article::title);
  }

  void remove(String article) {
    removals.remove(article);
  }

  void restore(String article) {
    removals.restore(article);
  }
}
