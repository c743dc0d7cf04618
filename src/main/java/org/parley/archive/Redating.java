package org.parley.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An article with the publication date that a person gave it.
final class Redating {

  private Redating() {}

  static Article apply(Article article, @Nullable CurationAct act) {
    if (act == null) {
      return article;
    }
    String written = act.values().getOrDefault("published", "");
    LocalDate published = written.isEmpty() ? null : LocalDate.parse(written);
    return new Article(
        article.id(),
        article.title(),
        article.publisher(),
        article.url(),
        article.language(),
        published,
        published == null ? PublicationBasis.UNKNOWN : PublicationBasis.PERSON,
        article.text(),
        article.contentHash(),
        article.added(),
        article.sample());
  }
}
