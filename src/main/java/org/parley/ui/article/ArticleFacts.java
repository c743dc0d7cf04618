package org.parley.ui.article;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.archive.Article;
import org.parley.ui.words.Words;

/// Publisher, publication date and how it is known, and where the article was found.
class ArticleFacts extends Composite<Div> {

  ArticleFacts(Article article, Words words) {
    getContent().addClassName("reader-facts");
    if (article.publisher() != null) {
      Span publisher = new Span(article.publisher());
      publisher.addClassName("publisher");
      getContent().add(publisher);
    }
    LocalDate published = article.published();
    getContent()
        .add(
            new Span(
                published == null
                    ? "Publication date not known"
                    : words.day(published) + ", " + words.basis(article.basis())));
    if (isWeb(article.url())) {
      Anchor original = new Anchor(String.valueOf(article.url()), "Original");
      original.setTarget(AnchorTarget.BLANK);
      original.getElement().setAttribute("rel", "noopener noreferrer");
      getContent().add(original);
    }
    if (article.sample()) {
      getContent().add(new Span("Sample text written for Parley"));
    }
  }

  /// Only web addresses become links: anything else in an imported article could run in the page.
  private static boolean isWeb(@Nullable String url) {
    String lower = url == null ? "" : url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }
}
