package org.parley.chronicle.corpus.cut;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.merge.telling.Words;
import org.parley.text.SentenceSplitter;
import org.parley.text.Span;
import org.parley.time.TimeExpression;
import org.parley.time.TimeTagger;

/// Cuts an article into sentences, and chronologies into their entries, and finds the days each
/// names. Agency credits and the time stamps of pages and comments are left out. Thread-safe.
public final class PassageCutter {

  /// What stands before the first word of a report: a place, a date, an agency, a dash.
  private static final Pattern CREDIT =
      Pattern.compile("^.{0,80}?\\(\\p{Lu}[\\p{L} ]{1,20}\\)\\s*(?:--|[-–—_])\\s+");

  /// What stands over a page: “20 April 2010 Last updated at 17:55 GMT”.
  private static final Pattern UPDATED =
      Pattern.compile("(?i)^.{0,60}\\bupdated(?: at)? \\d{1,2}:\\d\\d(?: [a-z]{3,4}\\b)?\\s*");

  /// What stands between the day and the text of a chronology's entry.
  private static final Pattern AFTER_HEAD = Pattern.compile("\\G\\s*[-–—:]\\s");

  /// An agency credit that stands alone.
  private static final Pattern ONLY_CREDIT = Pattern.compile(".{0,80}[-–—_]");

  /// Shorter pieces tell nothing.
  private static final int SHORTEST = 15;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final TimeTagger tagger = new TimeTagger();

  /// The pieces of an article in order.
  ///
  /// @param published against which its days are read; `null` when unknown
  public List<Piece> cut(String text, @Nullable LocalDate published) {
    Map<Span, LocalDate> days = new LinkedHashMap<>();
    for (TimeExpression time : tagger.tag(text, published)) {
      LocalDate day = SingleDays.of(time, text);
      if (day != null) {
        days.put(time.span(), day);
      }
    }
    List<Piece> pieces = new ArrayList<>();
    for (Span sentence : splitter.split(text)) {
      for (Span entry : entries(text, withoutFurniture(text, sentence), days)) {
        if (entry.length() >= SHORTEST && !ONLY_CREDIT.matcher(entry.of(text)).matches()) {
          pieces.add(piece(text, entry, days));
        }
      }
    }
    return pieces;
  }

  private static Span withoutFurniture(String text, Span sentence) {
    int start = sentence.start();
    for (Pattern furniture : List.of(UPDATED, CREDIT)) {
      Matcher found = furniture.matcher(text).region(start, sentence.end());
      start = found.lookingAt() ? found.end() : start;
    }
    return new Span(start, sentence.end());
  }

  /// The sentence itself, or its parts when it begins with a head or holds several of them.
  private static List<Span> entries(String text, Span sentence, Map<Span, LocalDate> days) {
    List<Integer> heads =
        days.keySet().stream()
            .filter(day -> sentence.contains(day) && isHead(text, day))
            .map(Span::start)
            .toList();
    if (heads.size() < 2) {
      return List.of(sentence);
    }
    List<Span> entries = new ArrayList<>();
    int start = sentence.start();
    for (int head : heads) {
      entries.add(new Span(start, head));
      start = head;
    }
    entries.add(new Span(start, sentence.end()));
    return entries;
  }

  private static boolean isHead(String text, Span day) {
    return (Character.isUpperCase(text.charAt(day.start()))
            || Character.isDigit(text.charAt(day.start())))
        && AFTER_HEAD.matcher(text).region(day.end(), text.length()).find();
  }

  private static Piece piece(String text, Span entry, Map<Span, LocalDate> days) {
    List<NamedDay> named = new ArrayList<>();
    days.forEach(
        (span, day) -> {
          if (entry.contains(span)) {
            named.add(new NamedDay(day, span.start() == entry.start() && isHead(text, span)));
          }
        });
    String words = entry.of(text).strip();
    return new Piece(words, named, Words.of(words));
  }
}
