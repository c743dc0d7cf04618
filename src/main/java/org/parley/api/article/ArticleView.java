package org.parley.api.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.event.EventListing;
import org.parley.api.event.MentionView;
import org.parley.archive.Article;
import org.parley.chronicle.EventMention;

/// An article with all it tells.
record ArticleView(
    String id,
    String title,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String language,
    @Nullable LocalDate published,
    String basis,
    String text,
    Instant added,
    boolean sample,
    List<MentionView> mentions) {

  static ArticleView of(Article article, List<EventMention> mentions) {
    return new ArticleView(
        article.id(),
        article.title(),
        article.publisher(),
        article.url(),
        article.language(),
        article.published(),
        EventListing.word(article.basis()),
        article.text(),
        article.added(),
        article.sample(),
        mentions.stream().map(MentionView::of).toList());
  }
}
