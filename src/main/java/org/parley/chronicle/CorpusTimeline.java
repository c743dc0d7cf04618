package org.parley.chronicle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.archive.NewArticle;
import org.parley.chronicle.corpus.Corpus;
import org.parley.chronicle.corpus.CorpusReader;
import org.parley.chronicle.corpus.DayChoice;
import org.parley.chronicle.corpus.Evidence;
import org.parley.chronicle.corpus.SentenceChoice;

/// Picks the most important days out of many articles on one topic, with the sentences that tell
/// what happened on them. Thread-safe; needs no database.
///
/// A day counts by how many publication days look back at it and from how far, by how many articles
/// open with it, and by how widely its sentences are told again. The same articles give the same
/// timeline.
///
/// ```java
/// new CorpusTimeline().pick(articles, new Wish(12, 2, List.of("syria"), null, null));
/// ```
public final class CorpusTimeline {

  /// What kind of timeline is wanted.
  ///
  /// @param days how many days at most
  /// @param sentences how many sentences a day at most
  /// @param keywords beginnings of words that mark a sentence as being on the topic, in any case;
  ///   with none, everything is
  /// @param from first day to consider; `null` for no limit
  /// @param to last day to consider; `null` for no limit
  public record Wish(
      int days,
      int sentences,
      List<String> keywords,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {

    /// Checks that something is wanted.
    public Wish {
      if (days < 1 || sentences < 1) {
        throw new IllegalArgumentException("A timeline has at least one day and one sentence.");
      }
      if (from != null && to != null && from.isAfter(to)) {
        throw new IllegalArgumentException("The first day " + from + " is after the last " + to);
      }
      keywords = List.copyOf(keywords);
    }
  }

  /// One day of the timeline.
  ///
  /// @param sentences as the articles have them, the most telling first
  public record Day(LocalDate date, List<String> sentences) {}

  private final CorpusReader reader = new CorpusReader();

  /// The chosen days in order of date; fewer than wanted when the articles name fewer.
  public List<Day> pick(List<NewArticle> articles, Wish wish) {
    Corpus corpus = reader.read(articles, wish.keywords());
    Evidence evidence = Evidence.of(corpus, wish.from(), wish.to());
    SentenceChoice sentences = new SentenceChoice(corpus);
    return new DayChoice(corpus)
        .best(evidence, wish.days()).stream()
            .map(day -> new Day(day.date(), sentences.best(day, wish.sentences())))
            .toList();
  }
}
