package org.parley.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.Span;
import org.parley.time.meaning.Meaning;
import org.parley.time.meaning.Phrase;
import org.parley.time.resolve.RangeReader;
import org.parley.time.resolve.Resolver;
import org.parley.time.resolve.reading.Reading;
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
    List<Phrase> phrases = engine.phrases(tokens);
    Resolver resolver = engine.resolver(tokens, phrases, published);
    return phrases.stream()
        .map(phrase -> expression(tokens, phrase, resolver.read(phrase)))
        .toList();
  }

  /// The time expressions as TIMEX3 counts them: of a range, each end by itself.
  ///
  /// @param text the text exactly as given
  /// @param published publication date, as for [#tag(String, LocalDate)]
  public List<TimeExpression> tagEnds(String text, @Nullable LocalDate published) {
    Tokens tokens = engine.tokens(text);
    List<Phrase> phrases = engine.phrases(tokens);
    Resolver resolver = engine.resolver(tokens, phrases, published);
    List<TimeExpression> found = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (phrase.meaning() instanceof Meaning.Between range) {
        List<Phrase> parts = range.parts(phrase);
        RangeReader.Ends ends = resolver.readEnds(phrase, range);
        found.add(expression(tokens, parts.getFirst(), ends.from()));
        found.add(expression(tokens, parts.getLast(), ends.to()));
      } else {
        found.add(expression(tokens, phrase, resolver.read(phrase)));
      }
    }
    return found;
  }

  private static TimeExpression expression(Tokens tokens, Phrase phrase, Reading reading) {
    Span span = new Span(tokens.start(phrase.start()), tokens.end(phrase.end() - 1));
    String words = span.of(tokens.text());
    PartNamed part = PartNamed.of(tokens, phrase, reading);
    FuzzyDate date = reading.date();
    String rough = part == null || date == null ? "" : part.why(date);
    String reason = "‘" + words.replaceAll("\\s+", " ") + "’ → " + reading.why() + rough;
    Resolution resolution =
        new Resolution(reading.rule().id(), reason, reading.confidence(), reading.alternatives());
    return new TimeExpression(
        span,
        words,
        reading.kind(),
        reading.value(),
        date,
        resolution,
        part == null ? null : part.modifier());
  }
}
