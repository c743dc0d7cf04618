package org.parley.explore.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
/// disagree with it for longer than a change takes. The only class that knows the search library's
/// index.
@Component
public class SearchIndex implements AutoCloseable {

  /// Whoever finds more has not searched for anything.
  private static final int MOST = 20_000;

  private static final String ID = "id";

  private final SearchTexts texts;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  SearchIndex(SearchTexts texts) throws IOException {
    this.texts = texts;
    var analyzer =
        new PerFieldAnalyzerWrapper(
            WordAnalyzers.STEMS, Map.of(WordQuery.PLAIN, WordAnalyzers.PLAIN));
    writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(analyzer));
    for (SearchTexts.Text text : texts.all()) {
      writer.addDocument(document(text));
    }
    searchers = new SearcherManager(writer, null);
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
    try {
      for (String id : change.gone()) {
        writer.deleteDocuments(new Term(ID, id));
      }
      for (SearchTexts.Text text : texts.of(change.events())) {
        writer.updateDocument(new Term(ID, text.id()), document(text));
      }
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Identifiers of the events that have all the words, the best first.
  public List<String> find(String words) {
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
    searchers.close();
    writer.close();
  }
}
