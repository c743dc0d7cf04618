package org.parley.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.Span;
import org.parley.time.grammar.Meaning;
import org.parley.time.grammar.Phrase;
import org.parley.time.resolve.Reading;
import org.parley.time.resolve.Resolver;
import org.parley.time.words.Tokens;

/// Finds and resolves the time expressions of a text. Immutable and thread-safe; make one and keep
/// it.
///
/// ```java
/// TimeTagger tagger = new TimeTagger();
/// List<TimeExpression> found = tagger.tag("They met on Sunday.", LocalDate.of(2012, 3, 21));
/// found.getFirst().value(); // "2012-03-18"
/// ```
public final class TimeTagger {

  private final TimeEngine engine = TimeEngine.standard();

  /// The time expressions in order of place, never overlapping.
  ///
  /// @param text the text exactly as given
  /// @param published publication date; without it relative dates keep what is unknown unknown
  ///   (`XXXX-02-02`)
  public List<TimeExpression> tag(String text, @Nullable LocalDate published) {
    Tokens tokens = engine.tokens(text);
    return expressions(tokens, engine.phrases(tokens), published);
  }

  /// The time expressions as TIMEX3 counts them: of a range, each end by itself.
  ///
  /// @param text the text exactly as given
  /// @param published publication date, as for [#tag(String, LocalDate)]
  public List<TimeExpression> tagEnds(String text, @Nullable LocalDate published) {
    Tokens tokens = engine.tokens(text);
    List<Phrase> phrases = new ArrayList<>();
    for (Phrase phrase : engine.phrases(tokens)) {
      if (phrase.meaning() instanceof Meaning.Between range) {
        phrases.addAll(range.parts(phrase));
      } else {
        phrases.add(phrase);
      }
    }
    return expressions(tokens, phrases, published);
  }

  private List<TimeExpression> expressions(
      Tokens tokens, List<Phrase> phrases, @Nullable LocalDate published) {
    Resolver resolver = engine.resolver(tokens, phrases, published);
    List<TimeExpression> found = new ArrayList<>();
    for (Phrase phrase : phrases) {
      found.add(expression(tokens, phrase, resolver.read(phrase)));
    }
    return found;
  }

  private static TimeExpression expression(Tokens tokens, Phrase phrase, Reading reading) {
    Span span = new Span(tokens.start(phrase.start()), tokens.end(phrase.end() - 1));
    String words = span.of(tokens.text());
    String reason = "‘" + words.replaceAll("\\s+", " ") + "’ → " + reading.why();
    Resolution resolution =
        new Resolution(reading.rule().id(), reason, reading.confidence(), reading.alternatives());
    return new TimeExpression(
        span, words, reading.kind(), reading.value(), reading.date(), resolution);
  }
}
