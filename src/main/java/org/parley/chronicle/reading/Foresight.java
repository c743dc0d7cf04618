package org.parley.chronicle.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.parley.archive.Article;
import org.parley.archive.ArticlesExpected;
import org.parley.chronicle.EventMention;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Reads articles for events, those that are expected already while others are being stored.
/// Thread-safe.
@Component
class Foresight {

  /// More that nobody asked for are forgotten.
  private static final int MOST = 2000;

  /// What an article tells depends on its text and its date.
  private record Key(String article, @Nullable LocalDate published) {}

  private final MentionMapper mapper;
  private final Map<Key, FutureTask<List<EventMention>>> expected = new ConcurrentHashMap<>();

  Foresight(MentionMapper mapper) {
    this.mapper = mapper;
  }

  @EventListener
  void on(ArticlesExpected coming) {
    if (expected.size() > MOST) {
      expected.clear();
    }
    for (Article article : coming.articles()) {
      FutureTask<List<EventMention>> reading = reading(article);
      if (expected.putIfAbsent(key(article), reading) == null) {
        ForkJoinPool.commonPool().execute(reading);
      }
    }
  }

  /// What an article tells.
  List<EventMention> read(Article article) {
    FutureTask<List<EventMention>> begun = expected.remove(key(article));
    FutureTask<List<EventMention>> reading = begun == null ? reading(article) : begun;
    // Does nothing when another thread has begun.
    reading.run();
    try {
      return reading.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while reading", e);
    }
  }

  private FutureTask<List<EventMention>> reading(Article article) {
    return new FutureTask<>(() -> mapper.read(article, article.id()));
  }

  private static Key key(Article article) {
    return new Key(article.id(), article.published());
  }
}
