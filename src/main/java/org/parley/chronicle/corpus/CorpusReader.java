package org.parley.chronicle.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.archive.NewArticle;
import org.parley.chronicle.corpus.cut.PassageCutter;
import org.parley.chronicle.corpus.cut.Piece;

/// Reads articles into passages with the days they name. Thread-safe.
public final class CorpusReader {

  /// The order of the articles given must not matter.
  private static final Comparator<NewArticle> OLDEST_FIRST =
      Comparator.comparing(NewArticle::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(NewArticle::text);

  private record CutArticle(NewArticle article, List<Piece> pieces) {}

  private final PassageCutter cutter = new PassageCutter();

  /// @param keywords what marks the topic; none when everything is on it
  public Corpus read(List<NewArticle> articles, List<String> keywords) {
    List<CutArticle> cut =
        articles.stream().sorted(OLDEST_FIRST).toList().parallelStream()
            .map(a -> new CutArticle(a, cutter.cut(a.text(), a.published())))
            .toList();
    Stream<Piece> pieces = cut.stream().flatMap(article -> article.pieces().stream());
    Vocabulary vocabulary = new Vocabulary(pieces.map(piece -> Set.copyOf(piece.words())).toList());
    Phrases phrases = new Phrases(cut.stream().map(CutArticle::pieces).toList());
    Keywords topic = new Keywords(keywords);
    Copies copies = new Copies();
    List<List<Passage>> passages = new ArrayList<>();
    for (CutArticle article : cut) {
      passages.add(passages(article, passages.size(), vocabulary, phrases, topic, copies));
    }
    return new Corpus(passages, vocabulary.size());
  }

  private static List<Passage> passages(
      CutArticle cut,
      int number,
      Vocabulary vocabulary,
      Phrases phrases,
      Keywords topic,
      Copies copies) {
    LocalDate published = cut.article().published();
    double[] onTopic =
        topic.onTopic(cut.article().title(), cut.pieces().stream().map(Piece::text).toList());
    List<Passage> passages = new ArrayList<>();
    for (Piece piece : cut.pieces()) {
      double surely = onTopic[passages.size()];
      passages.add(
          new Passage(
              piece.place(),
              piece.above(),
              edition(number, published),
              published,
              piece.text(),
              piece.days(),
              vocabulary.vector(Set.copyOf(piece.words())),
              phrases.shared(piece),
              copies.isCopy(piece, number) ? 0 : surely));
    }
    return passages;
  }

  private static int edition(int number, @Nullable LocalDate published) {
    return published == null ? Integer.MIN_VALUE + number : (int) published.toEpochDay();
  }
}
