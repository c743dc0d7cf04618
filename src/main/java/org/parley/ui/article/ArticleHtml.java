package org.parley.ui.article;

import java.util.List;
import java.util.TreeSet;
import org.parley.text.Span;
import org.springframework.web.util.HtmlUtils;

/// Turns an article's text into HTML: paragraphs, with every told event a link to its place on the
/// timeline. Everything that comes from the text is escaped.
///
/// Example: of `They met.` with the whole sentence told, the result is `<p><a class="told" …>They
/// met.</a></p>`. Where told stretches overlap, the current one wins, then the shortest.
final class ArticleHtml {

  private final String text;
  private final List<Told> told;

  private ArticleHtml(String text, List<Told> told) {
    this.text = text;
    this.told = told;
  }

  static String of(String text, List<Told> told) {
    return new ArticleHtml(text, told).write();
  }

  private String write() {
    StringBuilder html = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        paragraph(new Span(start, i), html);
        start = i + 1;
      }
    }
    return html.toString();
  }

  private void paragraph(Span line, StringBuilder html) {
    if (line.of(text).isBlank()) {
      return;
    }
    List<Told> here = told.stream().filter(one -> one.span().overlaps(line)).toList();
    html.append("<p dir=\"auto\">");
    int from = line.start();
    for (int to : borders(line, here)) {
      segment(new Span(from, to), here, html);
      from = to;
    }
    html.append("</p>");
  }

  private static TreeSet<Integer> borders(Span line, List<Told> here) {
    TreeSet<Integer> borders = new TreeSet<>(List.of(line.end()));
    for (Told one : here) {
      borders.add(Math.max(line.start(), one.span().start()));
      borders.add(Math.min(line.end(), one.span().end()));
    }
    borders.remove(line.start());
    return borders;
  }

  private void segment(Span span, List<Told> here, StringBuilder html) {
    String escaped = HtmlUtils.htmlEscape(span.of(text));
    here.stream()
        .filter(one -> one.span().contains(span))
        .min(ArticleHtml::nearest)
        .ifPresentOrElse(one -> link(one, escaped, html), () -> html.append(escaped));
  }

  private static int nearest(Told one, Told other) {
    return one.current() != other.current()
        ? Boolean.compare(other.current(), one.current())
        : Integer.compare(one.span().length(), other.span().length());
  }

  private static void link(Told one, String escaped, StringBuilder html) {
    html.append("<a class=\"").append(one.current() ? "told current" : "told").append('"');
    if (one.current()) {
      html.append(" aria-current=\"true\"");
    }
    attribute("data-mention", one.mention(), html);
    attribute("href", one.href(), html);
    attribute("title", one.title(), html);
    html.append('>').append(escaped).append("</a>");
  }

  private static void attribute(String name, String value, StringBuilder html) {
    html.append(' ').append(name).append("=\"").append(HtmlUtils.htmlEscape(value)).append('"');
  }
}
