package org.parley.ui.event;

import com.vaadin.flow.component.Component;
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
import java.util.List;
import java.util.Objects;
import org.parley.chronicle.Event;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Field;
import org.parley.chronicle.Source;
import org.parley.ui.words.Words;

/// One source: who published it and when, the sentence, and the way into the article.
class SourceCard extends Composite<Article> {

  /// @param readings what one sentence was read as, of which there may be several
  /// @param event what they tell
  SourceCard(List<EventMention> readings, Event event, Words words) {
    EventMention first = readings.getFirst();
    getContent().addClassName("source-card");
    getContent().add(publication(first.source(), words), quote(readings));
    if (event.mentions().size() > 1) {
      readings.forEach(reading -> getContent().add(why(reading, event, words)));
    }
    getContent().add(read(first));
  }

  /// Where there is but one reading, it is the event's own and told there.
  private static Component why(EventMention reading, Event event, Words words) {
    boolean gives =
        reading.equals(event.telling())
            && event.date() != null
            && event.decided(Field.DATE).isEmpty();
    String summary =
        (gives ? "Gives the date: " : "Read as ") + stage(reading) + words.date(reading.date());
    String reason = reading.dateReason();
    if (reason == null) {
      Span plain = new Span(summary);
      plain.addClassName("why");
      return plain;
    }
    NativeDetails why = new NativeDetails(summary, new Paragraph(reason));
    why.addClassName("why");
    return why;
  }

  /// Whether it came about by then, where it is not simply told.
  private static String stage(EventMention reading) {
    return switch (reading.modality()) {
      case HAPPENED, ONGOING -> "";
      case PLANNED -> "planned for ";
      case DENIED -> "not held on ";
      case HYPOTHETICAL -> "perhaps on ";
    };
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

  private static Html quote(List<EventMention> readings) {
    List<String> dated =
        readings.stream().map(EventMention::timeWords).filter(Objects::nonNull).toList();
    return new Html(
        "<blockquote>"
            + Quotes.emphasise(readings.getFirst().evidence().exact(), dated)
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
