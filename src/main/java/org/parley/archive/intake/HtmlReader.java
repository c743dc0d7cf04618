package org.parley.archive.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.archive.NewArticle;
import org.parley.archive.PublicationBasis;

/// Web pages: the readable part, without menus and advertisements, and what the page says about
/// itself. The only class that knows the reading library.
final class HtmlReader {

  /// A page whose readable part is shorter has no article in it.
  private static final int SHORTEST = 80;

  private static final String BLOCKS =
      "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, figcaption";

  private HtmlReader() {}

  /// The article.
  static NewArticle read(byte[] bytes) throws IllegibleException {
    Document page = parse(bytes);
    String url = url(page);
    String text = readable(page, url);
    if (text.length() < SHORTEST) {
      throw new IllegibleException("The page has no readable article text.");
    }
    LocalDate published = HtmlMetadata.published(page);
    return new NewArticle(
        HtmlMetadata.title(page),
        HtmlMetadata.publisher(page),
        url,
        HtmlMetadata.language(page),
        published,
        published == null ? PublicationBasis.UNKNOWN : PublicationBasis.METADATA,
        text,
        false);
  }

  private static Document parse(byte[] bytes) throws IllegibleException {
    TextDecoder.refuseBinary(bytes);
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    } catch (IOException e) {
      throw new IllegibleException("The page cannot be read: " + e.getMessage());
    }
  }

  private static String readable(Document page, @Nullable String url) {
    String address = url == null ? "http://localhost/" : url;
    String content = new Readability4J(address, page.outerHtml()).parse().getContent();
    String text = content == null ? "" : paragraphs(Jsoup.parse(content).body());
    return text.length() < SHORTEST ? paragraphs(page.body()) : text;
  }

  /// One block a line, so that no sentence runs into the next heading.
  private static String paragraphs(Element body) {
    List<Element> blocks = body.select(BLOCKS);
    String text =
        blocks.stream()
            .filter(block -> block.select(BLOCKS).size() == 1)
            .map(Element::text)
            .filter(line -> !line.isBlank())
            .collect(Collectors.joining("\n\n"));
    return text.isBlank() ? body.text() : text + "\n";
  }

  private static @Nullable String url(Document page) {
    return HtmlMetadata.first(
        page.select("link[rel=canonical]").attr("href"),
        page.select("meta[property=og:url]").attr("content"));
  }
}
