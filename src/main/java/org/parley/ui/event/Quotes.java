package org.parley.ui.event;

import java.util.BitSet;
import java.util.Collection;
import org.springframework.web.util.HtmlUtils;

/// Quotes as HTML.
final class Quotes {

  private Quotes() {}

  /// The quote with the words that date it emphasised, everything escaped.
  ///
  /// Example: `emphasise("They met on Sunday.", List.of("on Sunday"))` is `They met <em>on
  /// Sunday</em>.`
  ///
  /// @param words may stand elsewhere in the article, or nowhere
  static String emphasise(String quote, Collection<String> words) {
    BitSet marked = new BitSet();
    for (String part : words) {
      int start = part.isBlank() ? -1 : quote.indexOf(part);
      if (start >= 0) {
        marked.set(start, start + part.length());
      }
    }
    StringBuilder html = new StringBuilder();
    for (int at = 0; at < quote.length(); ) {
      boolean mark = marked.get(at);
      int end = mark ? marked.nextClearBit(at) : marked.nextSetBit(at);
      String piece = HtmlUtils.htmlEscape(quote.substring(at, end < 0 ? quote.length() : end));
      html.append(mark ? "<em>" + piece + "</em>" : piece);
      at = end < 0 ? quote.length() : end;
    }
    return html.toString();
  }
}
