package org.parley.ui.event;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Source;
import org.parley.ui.words.Words;

/// One source: who published it and when, the sentence, and the way into the article.
class SourceCard extends Composite<Article> {

  /// @param alone whether it is the only source, so that its reading is the event's own
  SourceCard(EventMention mention, boolean alone, Words words) {
    getContent().addClassName("source-card");
    getContent().add(publication(mention.source(), words), quote(mention));
    String reason = mention.dateReason();
    if (reason != null && !alone) {
      NativeDetails why =
          new NativeDetails("Read as " + words.date(mention.date()), new Paragraph(reason));
      why.addClassName("why");
      getContent().add(why);
    }
    getContent().add(read(mention));
  }

  private static Div publication(Source source, Words words) {
    Span publisher = new Span(Objects.requireNonNullElse(source.publisher(), source.title()));
    publisher.addClassName("source-publisher");
    Span published =
        new Span(
            source.published() == null
                ? "publication date not known"
                : words.day(source.published()));
    published.addClassName("label");
    Div line = new Div(publisher, published);
    line.addClassName("source-line");
    return line;
  }

  private static Html quote(EventMention mention) {
    return new Html(
        "<blockquote>"
            + Quotes.emphasise(mention.evidence().exact(), mention.timeWords())
            + "</blockquote>");
  }

  private static Anchor read(EventMention mention) {
    String id = URLEncoder.encode(mention.id(), StandardCharsets.UTF_8);
    Anchor read = new Anchor("article/" + mention.articleId() + "?mention=" + id, "Read article");
    read.addClassName("read-article");
    read.setTitle(mention.source().title());
    return read;
  }
}
