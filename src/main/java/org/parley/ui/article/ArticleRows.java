package org.parley.ui.article;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.parley.archive.ArticleSummary;
import org.parley.chronicle.Chronicle;
import org.parley.ui.words.Counts;
import org.parley.ui.words.Words;
import org.springframework.stereotype.Component;

/// Rows of the list of articles.
@Component
class ArticleRows {

  private final Chronicle chronicle;
  private final Words words;

  ArticleRows(Chronicle chronicle, Words words) {
    this.chronicle = chronicle;
    this.words = words;
  }

  Stream<Anchor> of(List<ArticleSummary> articles) {
    Map<String, Integer> events =
        chronicle.countsOf(articles.stream().map(ArticleSummary::id).toList());
    return articles.stream().map(article -> row(article, events.getOrDefault(article.id(), 0)));
  }

  private Anchor row(ArticleSummary article, int events) {
    Anchor row =
        new Anchor("article/" + article.id(), title(article), date(article), events(events));
    row.addClassName("article-row");
    return row;
  }

  private static Div title(ArticleSummary article) {
    Span title = new Span(article.title());
    title.addClassName("article-title");
    Span publisher =
        new Span(Objects.requireNonNullElse(article.publisher(), "No publisher named"));
    publisher.addClassName("article-publisher");
    Div cell = new Div(title, publisher);
    cell.addClassName("article-title-cell");
    return cell;
  }

  private Span date(ArticleSummary article) {
    LocalDate published = article.published();
    Span date = new Span(published == null ? "No publication date" : words.day(published));
    date.addClassName("article-date");
    if (published == null) {
      date.addClassName("is-unknown");
    }
    return date;
  }

  private static Span events(int count) {
    Span events = new Span(Counts.of(count, "event"));
    events.addClassName("article-events");
    return events;
  }
}
