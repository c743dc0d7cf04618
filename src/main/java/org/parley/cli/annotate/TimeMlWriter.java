package org.parley.cli.annotate;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.cli.input.ArticleInput;
import org.parley.time.TimeExpression;

/// Time expressions as TimeML: one XML document, valid by the grammar it carries. The text in
/// `TEXT` is the article's, character by character; what XML cannot hold (most control characters,
/// half a surrogate pair) is U+FFFD there, so that places stay the same.
///
/// A TimeML document holds one article, so it takes no second.
final class TimeMlWriter implements AnnotationWriter {

  private static final String PROLOGUE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE TimeML [
      <!ELEMENT TimeML (DOCID, DCT, TITLE?, TEXT)>
      <!ATTLIST TimeML xmlns:xsi CDATA #FIXED "http://www.w3.org/2001/XMLSchema-instance"
        xsi:noNamespaceSchemaLocation CDATA #IMPLIED>
      <!ELEMENT DOCID (#PCDATA)>
      <!ELEMENT DCT (TIMEX3)>
      <!ELEMENT TITLE (#PCDATA)>
      <!ELEMENT TEXT (#PCDATA | TIMEX3)*>
      <!ELEMENT TIMEX3 (#PCDATA)>
      <!ATTLIST TIMEX3 tid ID #REQUIRED
        type (DATE | TIME | DURATION | SET) #REQUIRED
        value CDATA #REQUIRED
        mod (START | MID | END) #IMPLIED
        temporalFunction (true | false) "false"
        functionInDocument (CREATION_TIME | NONE) "NONE">
      ]>
      <TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
      """;

  private final PrintWriter out;
  private boolean written;

  TimeMlWriter(PrintWriter out) {
    this.out = out;
  }

  @Override
  public boolean takesMore() {
    return !written;
  }

  @Override
  public void write(
      ArticleInput.Named article, @Nullable LocalDate published, List<TimeExpression> found) {
    written = true;
    out.print(PROLOGUE);
    out.print("<DOCID>" + escaped(article.id()) + "</DOCID>\n");
    out.print("<DCT>" + creation(published) + "</DCT>\n");
    if (article.article().title() != null) {
      out.print("<TITLE>" + escaped(article.article().title()) + "</TITLE>\n");
    }
    out.print("<TEXT>");
    text(article.article().text(), found);
    out.print("</TEXT>\n</TimeML>\n");
  }

  private static String creation(@Nullable LocalDate published) {
    String value = published == null ? "XXXX-XX-XX" : published.toString();
    return "<TIMEX3 tid=\"t0\" type=\"DATE\" value=\""
        + value
        + "\" temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">"
        + value
        + "</TIMEX3>";
  }

  private void text(String text, List<TimeExpression> found) {
    int done = 0;
    int number = 1;
    for (TimeExpression time : found) {
      out.print(escaped(text.substring(done, time.span().start())));
      out.print("<TIMEX3 tid=\"t" + number++ + "\" type=\"" + time.kind() + "\" value=\"");
      String mod = time.modifier() == null ? "" : "\" mod=\"" + time.modifier();
      out.print(escaped(time.value()) + mod + "\">" + escaped(time.text()) + "</TIMEX3>");
      done = time.span().end();
    }
    out.print(escaped(text.substring(done)));
  }

  /// XML text; characters XML cannot hold become the replacement character.
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(point -> escape(safe, point));
    return safe.toString();
  }

  private static void escape(StringBuilder safe, int point) {
    switch (point) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\r' -> safe.append("&#13;");
      default -> safe.appendCodePoint(isXml(point) ? point : 0xFFFD);
    }
  }

  private static boolean isXml(int point) {
    return point == '\t'
        || point == '\n'
        || point >= 0x20 && point <= 0xD7FF
        || point >= 0xE000 && point <= 0xFFFD
        || point >= 0x10000;
  }
}
