package org.parley.api.article;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.api.event.EventListing;
import org.parley.archive.ArticleSummary;

/// An article in a list; `GET /api/v1/articles/{id}` gives the whole of it.
///
/// @param copyGroup shared by articles that are copies of one text
record ArticleListing(
    String id,
    String title,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable LocalDate published,
    String basis,
    Instant added,
    boolean sample,
    String copyGroup) {

  static ArticleListing of(ArticleSummary article) {
    return new ArticleListing(
        article.id(),
        article.title(),
        article.publisher(),
        article.url(),
        article.published(),
        EventListing.word(article.basis()),
        article.added(),
        article.sample(),
        article.copyGroup());
  }
}
