package org.parley.ui.event;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/// Quotes as HTML.
final class Quotes {

  private Quotes() {}

  /// The quote with the words that date it emphasised, everything escaped.
  ///
  /// Example: `emphasise("They met on Sunday.", "on Sunday")` is `They met <em>on Sunday</em>.`
  ///
  /// @param words may stand elsewhere in the article, or nowhere
  static String emphasise(String quote, @Nullable String words) {
    int start = words == null || words.isBlank() ? -1 : quote.indexOf(words);
    if (words == null || start < 0) {
      return HtmlUtils.htmlEscape(quote);
    }
    int end = start + words.length();
    return HtmlUtils.htmlEscape(quote.substring(0, start))
        + "<em>"
        + HtmlUtils.htmlEscape(words)
        + "</em>"
        + HtmlUtils.htmlEscape(quote.substring(end));
  }
}
