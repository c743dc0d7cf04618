package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text into sentences with exact places. Thread-safe.
public final class SentenceSplitter {

  private static final Pattern SENTENCE =
      Pattern.compile("\\S[^\\n]*?(?:[.!?](?=\\s|$)|(?=\\n)|$)");

  /// The sentences of a text in order, without the white space between them.
  public List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      sentences.add(new Span(matcher.start(), matcher.end()));
    }
    return sentences;
  }
}
