package org.parley.archive.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page says about itself.
final class HtmlMetadata {

  private static final Pattern LINKED_DATA =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]+)\"");

  /// In order of trust: what names publication before what only names a date.
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=parsely-pub-date]",
          "meta[name=DC.date.issued]",
          "meta[name=dc.date]",
          "meta[name=pubdate]",
          "meta[name=date]");

  private HtmlMetadata() {}

  /// The publication date; `null` when the page gives none that exists.
  static @Nullable LocalDate published(Document page) {
    for (String written : dates(page)) {
      try {
        LocalDate date = PublicationDates.read(written);
        if (date != null) {
          return date;
        }
      } catch (IllegibleException e) {
        // The next place may say it better; a page date in another form is simply unknown.
      }
    }
    return null;
  }

  private static List<String> dates(Document page) {
    List<String> dates = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      Matcher matcher = LINKED_DATA.matcher(script.data());
      while (matcher.find()) {
        dates.add(matcher.group(1));
      }
    }
    DATES.forEach(place -> dates.add(page.select(place).attr("content")));
    dates.add(page.select("time[itemprop=datePublished]").attr("datetime"));
    dates.add(page.select("article time[datetime], header time[datetime]").attr("datetime"));
    return dates;
  }

  static @Nullable String title(Document page) {
    Element heading = page.selectFirst("h1");
    return first(
        page.select("meta[property=og:title]").attr("content"),
        heading == null ? "" : heading.text(),
        page.title());
  }

  static @Nullable String publisher(Document page) {
    return first(
        page.select("meta[property=og:site_name]").attr("content"),
        page.select("meta[name=dc.publisher]").attr("content"));
  }

  static @Nullable String language(Document page) {
    return first(page.select("html").attr("lang"));
  }

  /// The first that is not blank.
  static @Nullable String first(String... candidates) {
    for (String candidate : candidates) {
      if (!candidate.isBlank()) {
        return candidate.strip();
      }
    }
    return null;
  }
}
