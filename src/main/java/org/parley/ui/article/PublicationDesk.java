package org.parley.ui.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.Article;
import org.parley.archive.PublicationBasis;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.EventMention;
import org.springframework.stereotype.Component;

/// Sets publication dates and says what that changed.
@Component
class PublicationDesk {

  private final Archive archive;
  private final Chronicle chronicle;

  PublicationDesk(Archive archive, Chronicle chronicle) {
    this.archive = archive;
    this.chronicle = chronicle;
  }

  /// Sets or clears the date; the article has been read again when this returns.
  Redating redate(Article article, @Nullable LocalDate published) {
    PublicationBasis basis = published == null ? PublicationBasis.UNKNOWN : PublicationBasis.PERSON;
    return set(article, published, basis, false);
  }

  /// Gives the date before and says again how it was known.
  Redating undo(Article article, Redating done) {
    return set(article, done.former(), done.basis(), true);
  }

  private Redating set(
      Article article, @Nullable LocalDate published, PublicationBasis basis, boolean undone) {
    List<EventMention> before = chronicle.ofArticle(article.id());
    archive.setPublished(article.id(), published, basis);
    return Redating.between(article, undone, before, chronicle.ofArticle(article.id()));
  }
}
