package org.parley.explore.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.parley.chronicle.ChronicleChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Finds events by words. Kept in memory and made from the database at start, so that it can never
/// disagree with it for longer than a change takes. It is made beside the rest of the start; only
/// who searches before it is there waits. The only class that knows the search library's index.
@Component
public class SearchIndex implements AutoCloseable {

  /// Whoever finds more has not searched for anything.
  private static final int MOST = 20_000;

  private static final String ID = "id";

  private final SearchTexts texts;
  private final IndexWriter writer;
  private final CompletableFuture<SearcherManager> made;

  SearchIndex(SearchTexts texts) throws IOException {
    this.texts = texts;
    var analyzer =
        new PerFieldAnalyzerWrapper(
            WordAnalyzers.STEMS, Map.of(WordQuery.PLAIN, WordAnalyzers.PLAIN));
    writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(analyzer));
    made =
        CompletableFuture.supplyAsync(
            this::make, Thread.ofPlatform().daemon().name("search-index")::start);
  }

  private SearcherManager make() {
    try {
      texts.each(this::update);
      return new SearcherManager(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void update(SearchTexts.Text text) {
    try {
      writer.updateDocument(new Term(ID, text.id()), document(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(SearchTexts.Text text) {
    Document document = new Document();
    document.add(new StringField(ID, text.id(), Store.YES));
    document.add(new TextField(WordQuery.HEADLINE, text.headline(), Store.NO));
    document.add(new TextField(WordQuery.STEMS, text.words(), Store.NO));
    document.add(new TextField(WordQuery.PLAIN, text.headline() + "\n" + text.words(), Store.NO));
    return document;
  }

  @EventListener
  @Order(0)
  void on(ChronicleChanged change) {
    SearcherManager searchers = made.join();
    try {
      for (String id : change.gone()) {
        writer.deleteDocuments(new Term(ID, id));
      }
      texts.each(change.events(), this::update);
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Identifiers of the events that have all the words, the best first.
  public List<String> find(String words) {
    SearcherManager searchers = made.join();
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return ids(searcher, searcher.search(WordQuery.of(words), MOST).scoreDocs);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> ids(IndexSearcher searcher, ScoreDoc[] hits) throws IOException {
    Collection<String> ids = new ArrayList<>(hits.length);
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc hit : hits) {
      ids.add(stored.document(hit.doc).get(ID));
    }
    return List.copyOf(ids);
  }

  @Override
  public void close() throws IOException {
    made.join().close();
    writer.close();
  }
}
