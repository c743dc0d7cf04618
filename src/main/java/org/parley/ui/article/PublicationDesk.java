package org.parley.ui.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.Article;
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
    List<EventMention> before = chronicle.ofArticle(article.id());
    archive.setPublished(article.id(), published);
    return Redating.between(article.published(), before, chronicle.ofArticle(article.id()));
  }
}
