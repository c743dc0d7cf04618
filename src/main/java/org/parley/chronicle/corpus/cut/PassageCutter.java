package org.parley.chronicle.corpus.cut;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.merge.telling.Words;
import org.parley.text.SentenceSplitter;
import org.parley.text.Span;
import org.parley.time.TimeExpression;
import org.parley.time.TimeTagger;

/// Cuts an article into sentences, and chronologies into their entries, and finds the days each
/// names. What pages print around reports is left out, and what lost line breaks glued together is
/// parted. Thread-safe.
public final class PassageCutter {

  /// What stands between the day and the text of a chronology's entry.
  private static final Pattern AFTER_HEAD = Pattern.compile("\\G\\s*[-–—:]\\s");

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
    int place = 0;
    for (Span sentence : splitter.split(text)) {
      int before = pieces.size();
      for (Span entry : entries(text, Furniture.before(text, sentence), days)) {
        for (Span part : Furniture.between(text, entry)) {
          addGlued(text, GluedParts.of(text, part), place, days, pieces);
        }
      }
      place += pieces.size() > before ? 1 : 0;
    }
    return pieces;
  }

  private static void addGlued(
      String text, List<Span> parts, int place, Map<Span, LocalDate> days, List<Piece> pieces) {
    for (Span part : parts) {
      if (part.length() >= SHORTEST && !Furniture.isCredit(part.of(text))) {
        pieces.add(piece(text, part, place, !part.equals(parts.getLast()), days));
      }
    }
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

  private static Piece piece(
      String text, Span entry, int place, boolean above, Map<Span, LocalDate> days) {
    List<NamedDay> named = new ArrayList<>();
    days.forEach(
        (span, day) -> {
          if (entry.contains(span)) {
            named.add(new NamedDay(day, span.start() == entry.start() && isHead(text, span)));
          }
        });
    String words = entry.of(text).strip();
    return new Piece(words, place, above, named, Words.inOrder(words));
  }
}
